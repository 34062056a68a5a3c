{{-- What the shopper needs to pay a bill. $bill is a Faspay\Shop\Bill or a Faspay\Laravel\Models\Bill. --}}
@php($bill = $bill instanceof \Faspay\Laravel\Models\Bill ? $bill->bill() : $bill)
<div class="faspay-bill">
    <p>{{ __('faspay::messages.pay.amount', ['amount' => $bill->total->format()]) }}
    @if ($bill->payTo !== null)
        {{ __('faspay::messages.pay.number') }} <strong>{{ $bill->payTo }}</strong>
    @endif
    </p>
    @if ($bill->qrImageUrl !== null)
        <p>{{ __('faspay::messages.pay.scan') }}<br><img alt="QRIS" src="{{ $bill->qrImageUrl }}"></p>
    @elseif ($bill->qrContent !== null)
        <p>{{ __('faspay::messages.pay.scan') }}<br><code>{{ $bill->qrContent }}</code></p>
    @endif
    @if ($bill->redirectUrl !== null)
        <p><a href="{{ $bill->redirectUrl }}">{{ __('faspay::messages.pay.continue') }}</a></p>
    @endif
    <p>{{ __('faspay::messages.pay.until', ['time' => $bill->expiresAt->setTimezone(new DateTimeZone('Asia/Jakarta'))->format('d-m-Y H:i') . ' WIB']) }}</p>
</div>
