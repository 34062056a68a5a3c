/** A shop as small as it can be: believes what the gateway signed, remembers what it was told, and takes shoppers back. */

import { createServer } from 'node:http';
import { debitSignature, isFromGateway } from './gateway.js';

const escape = (text) => String(text).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
const page = (title, content) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${content}</body></html>`;

export class Shop {
    /** Everything that the gateway sent: path, headers, body and whether the shop believed it. */
    heard = [];

    /** What the next notification is answered with, {status, body}; null: as it deserves. */
    answer = null;

    #forms = new Map();
    #server = createServer((request, response) => {
        let body = '';
        request.setEncoding('utf8').on('data', (chunk) => (body += chunk)).on('end', () => this.#respond(request, body, response));
    });

    async start() {
        await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
        this.url = `http://127.0.0.1:${this.#server.address().port}`;
        return this;
    }

    stop() {
        this.#server.closeAllConnections();
        return new Promise((resolve) => this.#server.close(resolve));
    }

    forget() {
        this.heard = [];
        this.answer = null;
    }

    /** Puts a form on a page of the shop and returns its address. */
    offer(action, fields) {
        const path = `/form/${this.#forms.size + 1}`;
        const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`);
        this.#forms.set(path, page('Checkout', `<form method="post" action="${escape(action)}">${inputs.join('')}<button>Go to payment</button></form>`));
        return this.url + path;
    }

    #respond(request, body, response) {
        const { pathname, searchParams } = new URL(request.url, this.url);
        const html = (text) => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(text);
        if (this.#forms.has(pathname)) {
            return html(this.#forms.get(pathname));
        }
        if (pathname === '/favicon.ico') {
            return response.writeHead(204).end();
        }
        if (pathname.startsWith('/return')) {
            const fields = [...searchParams, ...new URLSearchParams(request.method === 'POST' ? body : '')];
            return html(page('Back in the shop', `<dl>${fields.map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`).join('')}</dl>`));
        }
        return this.#hear(pathname, request.headers, body, response);
    }

    #hear(path, headers, body, response) {
        const believed = this.#believes(path, headers, body);
        this.heard.push({ path, headers, body, believed });
        const json = (status, message) => response.writeHead(status, { 'Content-Type': 'application/json', 'X-TIMESTAMP': '2027-03-01T10:00:00+07:00' }).end(JSON.stringify(message));
        if (this.answer !== null) {
            return response.writeHead(this.answer.status, { 'Content-Type': 'text/plain' }).end(this.answer.body);
        }
        if (path.startsWith('/v1.0/')) {
            const service = path.includes('transfer-va') ? '25' : path.includes('/qr/') ? '52' : '56';
            const status = believed ? 200 : 401;
            return json(status, { responseCode: `${status}${service}00`, responseMessage: believed ? 'Success' : 'Unauthorized', virtualAccountData: JSON.parse(body) });
        }
        if (body.trimStart().startsWith('<')) {
            return response.writeHead(200, { 'Content-Type': 'text/xml' }).end(`<faspay><response_code>${believed ? '00' : '03'}</response_code></faspay>`);
        }
        return json(200, { response: 'Payment Notification', response_code: believed ? '00' : '03', response_desc: believed ? 'Success' : 'Wrong signature' });
    }

    #believes(path, headers, body) {
        if (path.startsWith('/v1.0/')) {
            return isFromGateway(path, headers, body);
        }
        if (path !== '/notification') {
            return true;
        }
        const field = body.trimStart().startsWith('<')
            ? (name) => body.match(new RegExp(`<${name}>([^<]*)</${name}>`))?.[1]
            : (name) => JSON.parse(body)[name];
        return field('signature') === debitSignature(field('bill_no'), String(field('payment_status_code')));
    }
}
