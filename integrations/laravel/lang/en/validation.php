<?php

return [
    'phone' => 'The :attribute must be a phone number.',
    'phone_length' => 'The :attribute must have :minimum to :maximum digits.',
];
