<?php

return [
    'states' => [
        'prepared' => 'Being prepared',
        'waiting' => 'Waiting for payment',
        'unknown' => 'Not known yet',
        'authorized' => 'Money reserved',
        'paid' => 'Paid',
        'paid_again' => 'Paid twice',
        'failed' => 'Failed',
        'expired' => 'Expired',
        'cancelled' => 'Cancelled',
        'reversed' => 'Money returned',
        'review' => 'Being checked',
    ],
    // What the shopper is told when a payment could not be opened.
    'errors' => [
        'paid' => 'This order is paid already. Thank you.',
        'invalid' => 'Please check your data, above all your phone number and e-mail address.',
        'not_sent' => 'The payment service cannot be reached at the moment. Please try again.',
        'refused' => 'This way to pay is not available at the moment. Please choose another one.',
        'unknown' => 'We do not know yet whether your payment was opened. Please open a new one; the first one expires by itself.',
        'failed' => 'The payment could not be opened. Please try again later.',
    ],
    'pay' => [
        'amount' => 'Pay :amount',
        'number' => 'to the number',
        'scan' => 'Scan this code with your wallet or banking app.',
        'continue' => 'Continue to the payment page',
        'until' => 'Please pay until :time.',
    ],
];
