/*
 * Buys in the block checkout with a browser and prints what it saw as JSON.
 *
 *   node checkout.mjs SHOP PRODUCT METHOD [WIDTH]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [ shop, product, method, width = '1280' ] = process.argv.slice( 2 );
const LIMIT = 240000;
const profile = mkdtempSync( join( tmpdir(), 'faspay-browser-' ) );
const browser = await chromium.launchPersistentContext( profile, {
	executablePath: '/usr/bin/chromium',
	viewport: { width: Number( width ), height: 900 },
	args: [
		'--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
		'--disable-component-update', '--disable-sync',
	],
} );
const page = await browser.newPage();
page.setDefaultTimeout( LIMIT );
const errors = [];
page.on( 'pageerror', ( error ) => errors.push( String( error ) ) );

/** Fills a field of the address, which is part of the shipping or of the billing address. */
const fill = async ( name, value ) => {
	const field = page.locator( `#shipping-${ name }, #billing-${ name }` ).first();
	await field.fill( value );
};

try {
	await page.goto( `${ shop }/?add-to-cart=${ product }` );
	await page.goto( `${ shop }/checkout/` );
	await page.locator( '#email' ).waitFor();
	await page.locator( '#email' ).fill( 'sari@example.com' );
	await fill( 'first_name', 'Sari' );
	await fill( 'last_name', 'Dewi' );
	await fill( 'address_1', 'Jl. Sudirman 1' );
	await fill( 'city', 'Jakarta' );
	await fill( 'postcode', '10110' );
	const phone = page.locator( '#shipping-phone, #billing-phone' ).first();
	const phoneIsRequired = await phone.evaluate( ( field ) => field.required );
	await phone.fill( '0812-3456-7890' );
	await page.locator( `#radio-control-wc-payment-method-options-${ method }` ).check();
	const methods = await page.locator( '[id^=radio-control-wc-payment-method-options-faspay_]' ).count();
	const icon = await page.locator( `label[for=radio-control-wc-payment-method-options-${ method }] img` ).evaluate( ( image ) => image.complete && image.naturalWidth > 0 );
	const wide = await page.evaluate( () => document.documentElement.scrollWidth > window.innerWidth );
	const button = page.locator( '.wc-block-components-checkout-place-order-button' );
	const left = ( url ) => ! url.pathname.startsWith( '/checkout' ) || url.pathname.includes( '/order-received/' );
	// While the checkout still sends what was typed, it forgets that the button was pressed.
	await page.waitForLoadState( 'networkidle' );
	for ( let press = 1; ! left( new URL( page.url() ) ) && press <= 6; press++ ) {
		await button.click( { timeout: 20000 } ).catch( () => {} );
		await page.waitForURL( left, { timeout: LIMIT / 6 } ).catch( () => {} );
	}
	await page.waitForURL( left, { timeout: 1000 } );
	const address = page.url();
	let told = null;
	if ( address.includes( '/order-received/' ) ) {
		told = await page.locator( '.faspay-instructions' ).innerText();
	}
	const qr = await page.locator( '.faspay-qr img' ).count() > 0
		? await page.locator( '.faspay-qr img' ).evaluate( ( image ) => image.src.slice( 0, 14 ) )
		: null;
	console.log( JSON.stringify( { address, told, qr, methods, icon, wide, phoneIsRequired, errors } ) );
	if ( process.env.WAIT_FOR_PAYMENT ) {
		// The page changes by itself once the order is paid.
		await page.locator( '.faspay-instructions' ).waitFor( { state: 'detached', timeout: LIMIT } );
		console.log( JSON.stringify( { changed: true } ) );
	}
} catch ( error ) {
	console.log( JSON.stringify( { failed: String( error ), address: page.url(), text: ( await page.locator( 'body' ).innerText() ).slice( 0, 1500 ), errors } ) );
	process.exitCode = 1;
} finally {
	await browser.close();
	rmSync( profile, { recursive: true, force: true } );
}
