/* Shows the ways to pay in the block checkout. Needs no build: it uses what WordPress and WooCommerce load anyway. */
( () => {
	'use strict';

	const { wcBlocksRegistry: registry, wcSettings: settings } = window.wc;
	const { createElement } = window.wp.element;
	const { decodeEntities } = window.wp.htmlEntities;

	const label = ( { title, icon } ) => createElement(
		'span',
		{ style: { display: 'flex', alignItems: 'center', gap: '0.5em', width: '100%' } },
		createElement( 'img', { src: icon, alt: '', width: 36, height: 24 } ),
		decodeEntities( title )
	);

	for ( const [ name, data ] of Object.entries( settings.getSetting( 'paymentMethodData', {} ) ) ) {
		if ( ! name.startsWith( 'faspay_' ) ) {
			continue;
		}
		const content = createElement( 'div', null, decodeEntities( data.description ) );
		registry.registerPaymentMethod( {
			name,
			label: createElement( label, data ),
			ariaLabel: decodeEntities( data.title ),
			content,
			edit: content,
			canMakePayment: () => true,
			supports: { features: data.features },
		} );
	}
} )();
