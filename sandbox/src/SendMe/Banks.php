<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

/** Where payouts go: banks by their national code, wallets, and where people get cash. */
final class Banks
{
    public const WALLETS = ['ovo' => 'OVO', 'gpy' => 'GoPay', 'dna' => 'DANA', 'lkj' => 'LinkAja'];
    public const OUTLETS = ['alf' => 'Alfamart', 'imr' => 'Indomaret', 'C013' => 'ATM Permata'];

    private const BANKS = [
        '002' => 'BRI', '003' => 'Indonesia Eximbank', '008' => 'Bank Mandiri', '009' => 'BNI', '011' => 'Danamon', '013' => 'Bank Permata',
        '014' => 'BCA', '016' => 'Maybank / Maybank Syariah Indonesia', '019' => 'Panin', '020' => 'Arta Niaga Kencana', '022' => 'CIMB Niaga',
        '023' => 'UOB Indonesia', '028' => 'OCBC NISP', '031' => 'Citibank', '032' => 'JP Morgan Chase Bank', '033' => 'Bank of America Merill-Lynch',
        '036' => 'China Construction Bank Indonesia', '037' => 'Artha Graha International', '040' => 'Bangkok Bank',
        '042' => 'Bank of Tokyo Mitsubishi UFJ', '045' => 'Sumitomo Mitsui Indonesia', '046' => 'DBS Indonesia', '047' => 'Resona Perdania',
        '048' => 'Mizuho Indonesia', '050' => 'Standard Charted Bank', '052' => 'Royal Bank of Scotland (RBS)', '054' => 'Capital Indonesia',
        '057' => 'BNP Paribas', '061' => 'ANZ Indonesia', '067' => 'Deutsche Bank', '068' => 'Woori Indonesia', '069' => 'Bank of China (BOC)',
        '076' => 'Bumi Arta', '087' => 'HSBC Indonesia', '089' => 'Rabobank International Indonesia', '095' => 'JTrust Indonesia',
        '097' => 'Mayapada International', '110' => 'BJB', '111' => 'DKI', '112' => 'BPD Daerah Istimewa Yogyakarta (DIY)',
        '113' => 'BPD Jawa Tengah', '114' => 'BPD Jawa Timur', '115' => 'BPD Jambi', '116' => 'BPD Aceh', '117' => 'BPD Sumut',
        '118' => 'BPD Sumatera Barat', '119' => 'BPD Riau Dan Kepri', '120' => 'BPD Sumsel Dan Babel', '121' => 'BPD Lampung',
        '122' => 'BPD Kalimantan Selatan', '123' => 'BPD Kalimantan Barat', '124' => 'BPD Kalimantan Timur', '125' => 'BPD Kalimantan Tengah',
        '126' => 'BPD Sulselbar', '127' => 'BPD Sulut', '128' => 'BPD Nusa Tenggara Barat', '129' => 'BPD Bali', '130' => 'BPD Nusa Tenggara Timur',
        '131' => 'BPD Maluku', '132' => 'BPD Papua', '133' => 'BPD Bengkulu', '134' => 'BPD Sulawesi Tengah', '135' => 'BPD Sulawesi Tenggara',
        '137' => 'BPD Banten', '145' => 'Nusantara Parahyangan', '146' => 'Bank of India Indonesia', '147' => 'Muamalat Indonesia',
        '151' => 'Mestika Dharma', '152' => 'Shinhan Indonesia', '153' => 'Sinarmas', '157' => 'Maspion Indonesia', '161' => 'Ganesha',
        '164' => 'ICBC Indonesia', '167' => 'QNB Indonesia', '200' => 'BTN', '212' => 'Himpunan Saudara 1906 / Woori Saudara Indonesia 1906',
        '213' => 'SMBC Indonesia', '405' => 'Victoria Syariah', '422' => 'Syariah BRI', '425' => 'BJB Syariah', '426' => 'Mega',
        '427' => 'BNI Syariah', '441' => 'Bukopin', '451' => 'Bank Syariah Indonesia', '459' => 'Bisnis Internasional',
        '466' => 'Andara / Oke Indonesia', '472' => 'Jasa Jakarta', '484' => 'Hana', '485' => 'MNC Internasional', '490' => 'Bank Neo Commerce',
        '491' => 'Mitra Niaga', '494' => 'Bank Raya', '498' => 'SBI Indonesia', '501' => 'BCA Digital', '503' => 'Nationalnobu',
        '506' => 'Syariah Mega', '513' => 'Ina Perdania', '517' => 'Panin Syariah', '520' => 'Prima Master Bank', '521' => 'Syariah Bukopin',
        '523' => 'Sahabat Sampoerna', '526' => 'Dinar Indonesia', '531' => 'Amar', '535' => 'SeaBank', '536' => 'Bank Central Asia (BCA) Syariah',
        '542' => 'Bank Jago', '547' => 'BTPN Syariah', '548' => 'Multi Arta Sentosa', '553' => 'Mayora', '555' => 'Index Selindo',
        '559' => 'Centratama Nasional Bank', '562' => 'Superbank', '564' => 'Mandiri Taspen Pos', '566' => 'Victoria Internasional',
        '567' => 'Allo Bank', '734' => 'Sinarmas', '945' => 'Agris', '947' => 'Bank Aladin Syariah', '949' => 'Chinatrust Indonesia',
        '950' => 'Commonwealth',
    ];

    /** Null: there is no such bank. */
    public static function name(string $code): ?string
    {
        return self::BANKS[$code] ?? self::WALLETS[$code] ?? self::OUTLETS[self::outlet($code) ?? ''] ?? null;
    }

    /** The code of an outlet as this sandbox writes it: the documents have one with and without a capital. */
    public static function outlet(string $code): ?string
    {
        foreach (array_keys(self::OUTLETS) as $outlet) {
            if (strtolower($outlet) === strtolower($code)) {
                return $outlet;
            }
        }

        return null;
    }
}
