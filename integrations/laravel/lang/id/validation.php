<?php

return [
    'phone' => ':Attribute harus berupa nomor telepon.',
    'phone_length' => ':Attribute harus terdiri dari :minimum sampai :maximum angka.',
];
