/* Draws the QR code, asks every few seconds whether the order was paid, and shows the page anew then. */
( () => {
	'use strict';

	const SECONDS = 5;
	const HOURS = 2;
	const code = document.querySelector( '[data-faspay-qr]' );
	if ( code && code.dataset.faspayQr && window.qrcode ) {
		const qr = window.qrcode( 0, 'M' );
		qr.addData( code.dataset.faspayQr );
		qr.make();
		const image = new Image( 240, 240 );
		image.src = qr.createDataURL( 8, 32 );
		image.alt = code.dataset.faspayAlt;
		code.replaceChildren( image );
	}

	const section = document.querySelector( '[data-faspay-state]' );
	if ( ! section ) {
		return;
	}
	const end = Date.now() + HOURS * 3600000;
	const ask = async () => {
		if ( Date.now() > end ) {
			return;
		}
		// A page that nobody looks at asks nothing.
		if ( ! document.hidden ) {
			try {
				const answer = await fetch( section.dataset.faspayState, { credentials: 'same-origin' } );
				if ( answer.ok && ! ( await answer.json() ).waiting ) {
					window.location.reload();
					return;
				}
			} catch ( error ) {
				// The network is away for a moment: the next try tells.
			}
		}
		window.setTimeout( ask, SECONDS * 1000 );
	};
	window.setTimeout( ask, SECONDS * 1000 );
} )();
