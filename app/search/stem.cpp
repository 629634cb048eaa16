// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/stem.h"

#include <QStringList>
#include <libstemmer.h>

namespace escale {
namespace {

/// The Snowball algorithm of a language; null where there is none.
const char *snowballName(Language language)
{
    switch (language) {
    case Language::Fr:
        return "french";
    case Language::En:
        return "english";
    case Language::Ru:
        return "russian";
    case Language::Ar:
        return "arabic";
    default:
        return nullptr;
    }
}

/// Endings in folded letters, the longest first, and how many letters must stay.
struct Endings {
    QStringList suffixes;
    qsizetype stay = 3;
};

const Endings &endingsOf(Language language)
{
    // Ukrainian: cases of nouns and adjectives, infinitive and present. ї is folded to і.
    static const Endings ukrainian{
        {u"увати"_qs, u"ються"_qs, u"ється"_qs, u"тися"_qs, u"ться"_qs, u"ами"_qs, u"ями"_qs, u"ові"_qs, u"еві"_qs,
         u"ого"_qs,   u"ому"_qs,   u"ими"_qs,   u"іми"_qs,  u"ати"_qs,  u"ити"_qs, u"іти"_qs, u"ють"_qs, u"уть"_qs,
         u"ять"_qs,   u"ить"_qs,   u"ння"_qs,   u"нню"_qs,  u"нні"_qs,  u"ах"_qs,  u"ях"_qs,  u"ою"_qs,  u"ею"_qs,
         u"єю"_qs,    u"ів"_qs,    u"ам"_qs,    u"ям"_qs,   u"ом"_qs,   u"ем"_qs,  u"єм"_qs,  u"ий"_qs,  u"ій"_qs,
         u"оі"_qs,    u"их"_qs,    u"іх"_qs,    u"им"_qs,   u"ім"_qs,   u"ти"_qs,  u"ає"_qs,  u"а"_qs,   u"я"_qs,
         u"у"_qs,     u"ю"_qs,     u"и"_qs,     u"і"_qs,    u"о"_qs,    u"е"_qs,   u"є"_qs,   u"й"_qs,   u"ь"_qs},
        3};
    // Persian and Pashto in the Arabic letters foldWord writes: plurals, ezafe and the indefinite ending.
    static const Endings persian{{u"هايشان"_qs, u"هايي"_qs, u"هايم"_qs, u"هايش"_qs, u"ترين"_qs, u"هاي"_qs, u"يان"_qs,
                                  u"ها"_qs, u"تر"_qs, u"ان"_qs, u"ات"_qs, u"ي"_qs},
                                 3};
    static const Endings pashto{
        {u"گانو"_qs, u"گاني"_qs, u"ونو"_qs, u"ونه"_qs, u"انو"_qs, u"ان"_qs, u"و"_qs, u"ه"_qs, u"ي"_qs}, 3};
    static const Endings tigrinya{{u"ታትን"_qs, u"ታት"_qs, u"ኩምን"_qs, u"ኩም"_qs, u"ን"_qs, u"ና"_qs, u"ካ"_qs, u"ኪ"_qs}, 2};
    static const Endings none;
    switch (language) {
    case Language::Uk:
        return ukrainian;
    case Language::Fa:
        return persian;
    case Language::Ps:
        return pashto;
    case Language::Ti:
        return tigrinya;
    default:
        return none;
    }
}

QStringView withoutEnding(QStringView word, const Endings &endings)
{
    for (const QString &suffix : endings.suffixes) {
        if (word.size() >= suffix.size() + endings.stay && word.endsWith(suffix))
            return word.chopped(suffix.size());
    }
    return word;
}

/// ብ- "with, in" and ን- "to, for" are written together with the word they belong to; the last vowel is neutral.
QString tigrinyaStem(QStringView word)
{
    if (word.size() >= 4 && (word.front() == u'ብ' || word.front() == u'ን'))
        word = word.sliced(1);
    QString stem = withoutEnding(word, endingsOf(Language::Ti)).toString();
    const char16_t last = stem.back().unicode();
    if (last >= 0x1200 && last < 0x1358 && stem.size() > 1)
        stem.back() = QChar(static_cast<char16_t>((last & ~7U) + 5));
    return stem;
}

} // namespace

Stemmer::Stemmer(Language language) : m_language(language)
{
    if (const char *name = snowballName(language))
        m_snowball = sb_stemmer_new(name, nullptr); // UTF-8
}

Stemmer::~Stemmer()
{
    if (m_snowball)
        sb_stemmer_delete(m_snowball);
}

QString Stemmer::stem(QStringView folded) const
{
    if (folded.isEmpty())
        return {};
    if (m_language == Language::Ti)
        return tigrinyaStem(folded);
    if (!m_snowball)
        return withoutEnding(folded, endingsOf(m_language)).toString();
    const QByteArray word = folded.toUtf8();
    const sb_symbol *stem = sb_stemmer_stem(m_snowball, reinterpret_cast<const sb_symbol *>(word.constData()),
                                            static_cast<int>(word.size()));
    const int length = sb_stemmer_length(m_snowball);
    if (!stem || length == 0)
        return folded.toString();
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(stem), length);
    // Snowball leaves the alef of the plural -at: مساعدات becomes مساعدا, its singular مساعد.
    if (m_language == Language::Ar && text.size() > 3 && text.endsWith(u'ا'))
        text.chop(1);
    return text;
}

} // namespace escale
