/** Names what failed and why, and ends with "N passed, M failed". */
export default class Reporter {
    #passed = 0;
    #failed = 0;
    #startedAt = Date.now();

    onTestEnd(test, result) {
        if (result.status === 'skipped') {
            console.log(`skipped: ${test.title}`);
        } else if (result.status === test.expectedStatus) {
            this.#passed++;
        } else {
            this.#failed++;
            console.log(`!! FAILED: ${test.titlePath().filter(Boolean).join(' > ')} (${result.duration} ms)`);
            result.errors.forEach(({ stack, message }) => console.log(stack ?? message));
        }
    }

    onError({ stack, message }) {
        this.#failed++;
        console.log(stack ?? message);
    }

    onStdOut(text) {
        process.stdout.write(text);
    }

    onEnd() {
        console.log(`in the browser: ${Math.round((Date.now() - this.#startedAt) / 1000)} s`);
        console.log(`${this.#passed} passed, ${this.#failed} failed`);
    }
}
