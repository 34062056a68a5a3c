(function () {
    function each(selector, act) {
        document.querySelectorAll(selector).forEach(act);
    }
    // Copies the text of another element and says so. Without a secure context there is only the old way.
    each('[data-copy]', function (button) {
        button.hidden = false;
        button.addEventListener('click', function () {
            var source = document.getElementById(button.dataset.copy), text = source.value || source.textContent.trim();
            function done() {
                button.nextElementSibling.textContent = button.dataset.copied;
            }
            if (navigator.clipboard) {
                navigator.clipboard.writeText(text).then(done, function () {});
                return;
            }
            getSelection().selectAllChildren(source);
            if (document.execCommand('copy')) {
                done();
            }
        });
    });
    // Counts down from what the sandbox's clock says, and looks again at the end.
    each('[data-seconds]', function (timer) {
        var end = Date.now() + timer.dataset.seconds * 1000;
        function two(number) {
            return (number < 10 ? '0' : '') + number;
        }
        function show() {
            var left = Math.max(0, Math.round((end - Date.now()) / 1000));
            timer.textContent = Math.floor(left / 3600) + ':' + two(Math.floor(left / 60) % 60) + ':' + two(left % 60);
            if (left === 0) {
                clearInterval(ticking);
                setTimeout(function () { location.reload(); }, 1500);
            }
        }
        var ticking = setInterval(show, 1000);
    });
    // A shopper who paid elsewhere comes back to a page that knows it.
    each('[data-look-again]', function () {
        document.addEventListener('visibilitychange', function () {
            if (document.visibilityState === 'visible') {
                location.reload();
            }
        });
    });
    // The first field that is wrong is where to go on.
    var wrong = document.querySelector('input[aria-invalid], select[aria-invalid], textarea[aria-invalid]');
    if (wrong) {
        wrong.focus();
    }
    // A test card or account is typed by a click.
    each('[data-fill]', function (button) {
        button.hidden = false;
        button.addEventListener('click', function () {
            var values = JSON.parse(button.dataset.fill);
            Object.keys(values).forEach(function (name) {
                var field = document.querySelector('main form [name="' + name + '"]');
                field.value = values[name];
                field.removeAttribute('aria-invalid');
            });
            document.querySelector('main form button').focus();
        });
    });
})();
