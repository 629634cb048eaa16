// SPDX-License-Identifier: GPL-3.0-or-later
#include "alphabets.h"

namespace escale::test {
namespace {

QStringList split(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

/// `first` and the characters after it.
QStringList run(char16_t first, int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QString(QChar(static_cast<char16_t>(first + i))));
    return list;
}

QStringList flat(const QList<QStringList> &rows)
{
    QStringList all;
    for (const QStringList &row : rows)
        all += row;
    return all;
}

} // namespace

QList<QStringList> fidel()
{
    QList<QStringList> families;
    // h l ḥ m ś r s š q q̱ b v t č ḫ n ñ ʾ k ḵ w ʿ z ž y d ǧ g ṭ č̣ p̣ ṣ ṣ́ f p
    for (const char16_t first : u"ሀለሐመሠረሰሸቀቐበቨተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ") {
        if (first != u'\0')
            families.append(run(first, 7));
    }
    // The five labialised forms of the velars, and of q̱ and ḵ, which are Tigrinya's own.
    families.append(split(u"ቈ ቊ ቋ ቌ ቍ"));
    families.append(split(u"ቘ ቚ ቛ ቜ ቝ"));
    families.append(split(u"ኰ ኲ ኳ ኴ ኵ"));
    families.append(split(u"ዀ ዂ ዃ ዄ ዅ"));
    families.append(split(u"ጐ ጒ ጓ ጔ ጕ"));
    families.append(split(u"ሏ ሗ ሟ ሧ ሯ ሷ ሿ ቧ ቯ ቷ ቿ ኗ ኟ ዟ ዧ ዷ ጇ ጧ ጯ ጷ ጿ ፏ ፗ"));
    return families;
}

QStringList alphabet(Language language)
{
    switch (language) {
    case Language::Fr: // the 26, the letters with accents, and the two ligatures (Imprimerie nationale)
        return split(u"a b c d e f g h i j k l m n o p q r s t u v w x y z "
                     u"à â ç é è ê ë î ï ô ù û ü ÿ æ œ");
    case Language::En:
        return split(u"a b c d e f g h i j k l m n o p q r s t u v w x y z");
    case Language::Uk: // 33, and the apostrophe
        return split(u"а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я ’");
    case Language::Ti:
        return flat(fidel());
    case Language::Ar: // 28, and the forms with hamza, tāʾ marbūṭa and alif maqṣūra
        return split(u"ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ء آ أ ؤ إ ئ ة ى");
    case Language::Ps: // 44 of the Pashto Academy, and what loan words need
        return split(
            u"ا آ ب پ ت ټ ث ج چ ح خ څ ځ د ډ ذ ر ړ ز ژ ږ س ش ښ ص ض ط ظ ع غ ف ق ک ګ ل م ن ڼ و ه ی ې ي ۍ ئ ء أ ؤ ة");
    case Language::Ru: // 33
        return split(u"а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я");
    case Language::Fa: // 32, hamza and its seats, and the half space
        return split(u"ا آ ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی ء أ ؤ ئ ۀ \u200C");
    }
    Q_UNREACHABLE();
}

QStringList digits(Language language)
{
    QStringList all = run(u'0', 10);
    if (language == Language::Ar)
        all += run(u'٠', 10);
    else if (language == Language::Fa || language == Language::Ps)
        all += run(u'۰', 10);
    else if (language == Language::Ti)
        all += run(u'፩', 10); // 1 to 10: the script has no zero
    return all;
}

} // namespace escale::test
