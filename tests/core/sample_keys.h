/* A pair of RSA keys made for these tests; nothing else knows them. */
#ifndef FASPAY_TESTS_SAMPLE_KEYS_H
#define FASPAY_TESTS_SAMPLE_KEYS_H

#define SAMPLE_PRIVATE_KEY \
	"-----BEGIN PRIVATE KEY-----\n" \
	"MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDNs1viNFCDgSpQ\n" \
	"4xye0XGnMILu+UIlhJekMLmHAZPoZ3B0bjdsXEtkeuoqtPkMdY3GF/cmi0mPiqYW\n" \
	"MRoEO0wFH3DniEmnDwsXTfqmmcjsnWzm9VjGSwRZbZelWNGRcFk4AGdquove0R7+\n" \
	"g1XsKjlWjgWIgYZiORfRjr5TQEwJaszn0IUg+UBJP0hQ/D8r4OvJ/0NoRvqbCE+Y\n" \
	"wsHsg4ef3iw55EKFeDG0pxYAWtGARpi3ZxOjJi6T4kJkizIgaoW+F4tjgCem13Ia\n" \
	"6SgyPtgtiMubesOtM2zZF/vfCcgA309kGu7BeK1KRfJWN7knBykgNPY01JFDe1h8\n" \
	"gQrGGjsdAgMBAAECggEABbAnQwzPyick+KojFTg09JrYkAun+todCF8JjlRqluNf\n" \
	"XnTaxv4RXqSwe4BYH7JTeo4YmUICRXwfxh7S+Zl7K2wYZuqjoME/fQQ8wWUgw3xB\n" \
	"8ewIaalS5Dct2ZZoayVobi5CrdadPgrZ2M9gbaCoR76zI/hy8x3hjPutwycUwzDa\n" \
	"YfMVeIprzhA3+W0/plXn4HWeb4nqs8WnXf23GXrAs+yrW3inXFrm8e/n1jas6wBJ\n" \
	"nHEMA1e60GtEXpXZzZ+OwQCo7RM3A2AbYuOJe2Xh8dgCxCyCxnViCy/hLND6yZOV\n" \
	"tRinkbh2HsdoIVU6cepHakvGWA8P94bEqff1NSBgyQKBgQD3eyKZNVwcy9co2Sly\n" \
	"IWztewoAHKCVjzZzUKt1kRUpusXYg07jgs7gXCiHaO5dk3DNw/tu9LUrLB2ss6Lk\n" \
	"4s5oWQ8HVU2TSA2rJiNYnfZzszOdFSr5ABqd7TYlSOd3tnIibUPGKuf4kXu7bQ81\n" \
	"rGmnB7OO6TI4gK4P1OFjB4zIKQKBgQDUyAtphNyfM4Yisk8rmmPcEluV+0IQwePa\n" \
	"AD+LeSbvA/F5zGge6XrV+h4tq3IVrd/XfZ81vJGNQUNKUFwdtcWXnLPE94plY2XD\n" \
	"SLFGkLwtkOfLgpB/EhN5sicTVhXwS8lX89uw2hVoXyf0M6h06KlBvaXdRZK718f+\n" \
	"tOKNfkRJ1QKBgQDnoOU6Flo3TYX84nxLKQPFpeIvRpv6P0dMWNWRvQ/ctcYVJpkA\n" \
	"kd7E2RzJ2Ck5hhUPUX4UVI74cFr52Ev/BFUCD1DkoS9xSQAaDyEIARi5I6GMRVKq\n" \
	"KTHAXFPQQ9L5FdbvZ+sGIARrfuca/jE9IDjmr2uct6Bch/viL3IgeOGIOQKBgBLY\n" \
	"FIqnxZIj0gFIoVJPPgDDb3D864DoavFnjDkh5ZzNUJlkzOPP8Zz5paqNwHDDEUvY\n" \
	"SD1OEeXcncT7EO1gp7shmZocAhmwj9aXnXuOXdv7NUwEqB9Yzni8mlFQEmlRjOdJ\n" \
	"JW+oILU5mCQ8XvLbmAHGdeX+v1v7ZC7efiHhyNJxAoGBAOjhSyEKaTS5y3zNFVdE\n" \
	"UUciFS/DFq0Sdz6i8vBt1ZcxYmExrhuqj7GRA3GmYVshxn2S+j88ii3I6zRXRY3n\n" \
	"3KrgPWDzzwdMAGh7cAnGjuKidjDAL2YwwMekpEZEtp3W5AG/F6BRMMZXCbkq+SRo\n" \
	"5K1PpKZfSdJz7PrtRrV+2bLx\n" \
	"-----END PRIVATE KEY-----\n"

#define SAMPLE_PUBLIC_KEY \
	"-----BEGIN PUBLIC KEY-----\n" \
	"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzbNb4jRQg4EqUOMcntFx\n" \
	"pzCC7vlCJYSXpDC5hwGT6GdwdG43bFxLZHrqKrT5DHWNxhf3JotJj4qmFjEaBDtM\n" \
	"BR9w54hJpw8LF036ppnI7J1s5vVYxksEWW2XpVjRkXBZOABnarqL3tEe/oNV7Co5\n" \
	"Vo4FiIGGYjkX0Y6+U0BMCWrM59CFIPlAST9IUPw/K+Dryf9DaEb6mwhPmMLB7IOH\n" \
	"n94sOeRChXgxtKcWAFrRgEaYt2cToyYuk+JCZIsyIGqFvheLY4AnptdyGukoMj7Y\n" \
	"LYjLm3rDrTNs2Rf73wnIAN9PZBruwXitSkXyVje5JwcpIDT2NNSRQ3tYfIEKxho7\n" \
	"HQIDAQAB\n" \
	"-----END PUBLIC KEY-----\n"

#endif
