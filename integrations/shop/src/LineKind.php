<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** What a line of a cart stands for. */
enum LineKind: string
{
    case Product = 'product';
    case Shipping = 'shippingfee';
    case Fee = 'adminfee';
    case Tax = 'taxfee';
    case Discount = 'discount';
    /** What rounding to whole rupiah added or took away. */
    case Rounding = 'additionalfee';
}
