// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/earlexicon.h"

#include <QFile>
#include <algorithm>
#include <memory>

/// The data is a library of its own; without this call a static link would leave it out.
static void useSpeechData()
{
    Q_INIT_RESOURCE(escale_speech_data);
}

namespace escale {
namespace {

using ear::Number;

/// Which form of a counted word, as Unicode CLDR's plural rules have it.
qsizetype formFor(Language language, const Number &number, qsizetype forms)
{
    const int count = number.count();
    const bool whole = number.decimals.isEmpty();
    switch (language) {
    case Language::Ru:
    case Language::Uk: {
        if (!whole) // "2,5 часа"; "2,5 кілометра" beside "2 кілометри"
            return forms > 3 ? 3 : 1;
        const int last = count % 10;
        const bool teen = count % 100 >= 11 && count % 100 <= 14;
        if (last == 1 && !teen)
            return 0;
        return last >= 2 && last <= 4 && !teen ? 1 : 2;
    }
    case Language::Fr:
        return count < 2 ? 0 : 1; // "1,5 heure"
    case Language::Ar: {
        if (whole && (count == 1 || count == 2))
            return count - 1;
        const int hundred = count % 100;
        return whole && hundred >= 3 && hundred <= 10 ? 2 : 3;
    }
    default:
        return whole && count == 1 ? 0 : 1;
    }
}

std::optional<EarLexicon::Beside> besideOf(const QString &section)
{
    using enum EarLexicon::Beside;
    static const QHash<QString, EarLexicon::Beside> all{{QStringLiteral("[abbreviations]"), Anything},
                                                        {QStringLiteral("[may-end]"), MayEnd},
                                                        {QStringLiteral("[before-number]"), NumberAfter},
                                                        {QStringLiteral("[after-number]"), NumberBefore},
                                                        {QStringLiteral("[before-name]"), NameAfter}};
    const auto found = all.constFind(section);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

const EarLexicon &EarLexicon::of(Language language)
{
    static const auto all = [] {
        useSpeechData();
        std::array<std::unique_ptr<EarLexicon>, allLanguages.size()> lexicons;
        for (const Language l : allLanguages)
            lexicons[static_cast<std::size_t>(l)].reset(new EarLexicon(l));
        return lexicons;
    }();
    return *all[static_cast<std::size_t>(language)];
}

EarLexicon::EarLexicon(Language language) : m_language(language)
{
    QFile file(QStringLiteral(":/speech/%1.txt").arg(code(language)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the words for the ear are missing from this program");
    QString section;
    for (const QString &whole : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString line = whole.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']') && !line.contains(u' '))
            section = line;
        else
            take(section, line);
    }
    std::stable_sort(m_abbreviations.begin(), m_abbreviations.end(),
                     [](const auto &a, const auto &b) { return a.token.size() > b.token.size(); });
}

bool EarLexicon::takeList(const QString &section, const QString &line)
{
    const QHash<QString, QSet<QString> *> lists{{QStringLiteral("[spelled]"), &m_spelled},
                                                {QStringLiteral("[spoken]"), &m_spoken},
                                                {QStringLiteral("[loud-words]"), &m_loudWords},
                                                {QStringLiteral("[words-too]"), &m_wordsToo}};
    QSet<QString> *list = lists.value(section);
    if (list == nullptr)
        return false;
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    list->unite({words.begin(), words.end()});
    return true;
}

void EarLexicon::take(const QString &section, const QString &line)
{
    if (takeList(section, line))
        return;
    if (section == QLatin1String("[rewrites]")) {
        const qsizetype arrow = line.indexOf(QLatin1String(" => "));
        // Quotes keep a space at either end.
        const auto bare = [](const QString &part) {
            const bool quoted = part.size() > 1 && part.startsWith(u'"') && part.endsWith(u'"');
            return quoted ? part.mid(1, part.size() - 2) : part;
        };
        m_rewrites.append({bare(line.left(arrow).trimmed()), bare(line.mid(arrow + 4).trimmed())});
        return;
    }
    const qsizetype equals = line.indexOf(QLatin1String(" = "));
    const QString key = line.left(equals).trimmed();
    const QString value = line.mid(equals + 3).trimmed();
    if (const auto beside = besideOf(section)) {
        m_abbreviations.append({key, *beside, value.split(u'|')});
        // "P. ex." at the start of a sentence. A single letter or word in capitals may be another one: "M." is no "m.".
        if (key.chopped(1).contains(u'.') && key.front().isLower())
            m_abbreviations.append({key.front().toUpper() + key.mid(1), *beside, value.split(u'|')});
        return;
    }
    const QHash<QString, Table *> tables{{QStringLiteral("[units]"), &m_units},
                                         {QStringLiteral("[currencies]"), &m_currencies},
                                         {QStringLiteral("[years]"), &m_yearWords},
                                         {QStringLiteral("[magnitudes]"), &m_magnitudes},
                                         {QStringLiteral("[after-range]"), &m_afterRange},
                                         {QStringLiteral("[per]"), &m_per},
                                         {QStringLiteral("[fractions]"), &m_fractions}};
    if (Table *table = tables.value(section)) {
        for (QString token : key.split(u' ', Qt::SkipEmptyParts))
            table->insert(token.replace(u'_', u' '), value.split(u'|'));
    } else if (section == QLatin1String("[cases]")) {
        for (const QString &word : key.split(u' ', Qt::SkipEmptyParts))
            m_cases.insert(word, value.toInt());
    } else if (section == QLatin1String("[ordinals]")) {
        takeOrdinal(key, value);
    } else if (section == QLatin1String("[endings]")) {
        m_endings.insert(key, value.split(u' ', Qt::SkipEmptyParts));
    } else {
        m_words.insert(key, value.split(u'|'));
    }
}

void EarLexicon::takeOrdinal(const QString &number, const QString &value)
{
    const QStringList parts = value.split(u' ', Qt::SkipEmptyParts);
    m_ordinals.insert(number.toInt(), {parts.value(0), parts.value(1), parts.value(2)});
}

QString EarLexicon::word(QLatin1String key) const
{
    return m_words.value(QString(key)).value(0);
}

QString EarLexicon::form(const Forms &forms, const Number &number) const
{
    if (forms.isEmpty())
        return {};
    return forms.at(std::min(formFor(m_language, number, forms.size()), forms.size() - 1));
}

EarLexicon::Forms EarLexicon::genitive(const Forms &forms) const
{
    const bool slavic = m_language == Language::Ru || m_language == Language::Uk;
    if (!slavic || forms.size() < 3)
        return forms;
    const QString &one = forms.value(3, forms.at(1)); // the genitive of one is what fractions take
    return {one, forms.at(2), forms.at(2), one};
}

QString EarLexicon::counted(const Forms &forms, const Number &number) const
{
    const QString words = form(forms, number);
    if (words.startsWith(u'='))
        return words.mid(1);
    const QString said = number.said(m_language);
    return words.contains(QLatin1String("%1")) ? words.arg(said) : said + u' ' + words;
}

QString EarLexicon::cased(const QStringList &forms, const QString &before) const
{
    return forms.value(std::min<qsizetype>(m_cases.value(before.toLower(), 0), forms.size() - 1));
}

} // namespace escale
