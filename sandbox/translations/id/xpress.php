<?php

/** The payment page of Xpress, and the list of its orders. */

declare(strict_types=1);

return [
    'Pay %merchant%' => 'Bayar %merchant%',
    'How do you want to pay?' => 'Anda ingin membayar dengan apa?',
    'Choose how you want to pay.' => 'Pilih cara pembayaran.',
    'Choose another way to pay' => 'Pilih cara pembayaran lain',
    'QRIS' => 'QRIS',
    'Wallets and apps' => 'Dompet digital dan aplikasi',
    'Internet banking' => 'Internet banking',
    'Payment points' => 'Gerai pembayaran',
    'Go on' => 'Lanjutkan',
    'I accept the terms of this payment page.' => 'Saya menyetujui ketentuan halaman pembayaran ini.',
    'Accept the terms to go on.' => 'Setujui ketentuan untuk melanjutkan.',
    'Confirm' => 'Konfirmasi',
    'Item' => 'Barang',
    'Unknown order' => 'Pesanan tidak dikenal',
    'There is no such payment page.' => 'Halaman pembayaran ini tidak ada.',
    'This page has expired' => 'Halaman ini sudah kedaluwarsa',
    'The time to pay this order is over. Order again in the shop.' => 'Batas waktu pembayaran pesanan ini sudah lewat. Silakan pesan lagi di toko.',
    'This sandbox has no account for cards. Choose another way to pay.' => 'Sandbox ini tidak punya akun kartu. Pilih cara pembayaran lain.',
    'items of Xpress may have any name, or names with punctuation are refused' => 'nama barang Xpress boleh apa saja, atau nama dengan tanda baca ditolak',
    'Orders of Xpress' => 'Pesanan Xpress',
    'There is no such order.' => 'Pesanan seperti itu tidak ada.',
    'Nobody created an order yet.' => 'Belum ada pesanan.',
    'waits for a choice' => 'menunggu pilihan pembeli',
];
