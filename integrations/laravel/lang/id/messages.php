<?php

return [
    'states' => [
        'prepared' => 'Sedang disiapkan',
        'waiting' => 'Menunggu pembayaran',
        'unknown' => 'Belum diketahui',
        'authorized' => 'Dana ditahan',
        'paid' => 'Lunas',
        'paid_again' => 'Dibayar dua kali',
        'failed' => 'Gagal',
        'expired' => 'Kedaluwarsa',
        'cancelled' => 'Dibatalkan',
        'reversed' => 'Dana dikembalikan',
        'review' => 'Sedang diperiksa',
    ],
    'errors' => [
        'paid' => 'Pesanan ini sudah lunas. Terima kasih.',
        'invalid' => 'Mohon periksa data Anda, terutama nomor telepon dan alamat email.',
        'not_sent' => 'Layanan pembayaran sedang tidak dapat dihubungi. Silakan coba lagi.',
        'refused' => 'Metode pembayaran ini sedang tidak tersedia. Silakan pilih metode lain.',
        'unknown' => 'Kami belum mengetahui apakah pembayaran Anda sudah dibuat. Silakan buat yang baru; yang pertama akan kedaluwarsa dengan sendirinya.',
        'failed' => 'Pembayaran tidak dapat dibuat. Silakan coba lagi nanti.',
    ],
    'pay' => [
        'amount' => 'Bayar :amount',
        'number' => 'ke nomor',
        'scan' => 'Pindai kode ini dengan dompet digital atau aplikasi bank Anda.',
        'continue' => 'Lanjutkan ke halaman pembayaran',
        'until' => 'Mohon bayar sebelum :time.',
    ],
];
