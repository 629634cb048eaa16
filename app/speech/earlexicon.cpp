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

/// Which form of a counted word, as Unicode CLDR's plural rules have it for whole numbers in our languages.
qsizetype formFor(Language language, int count)
{
    if (language == Language::Ru || language == Language::Uk) {
        const int last = count % 10;
        const bool teen = count % 100 >= 11 && count % 100 <= 14;
        if (last == 1 && !teen)
            return 0;
        return last >= 2 && last <= 4 && !teen ? 1 : 2;
    }
    if (language == Language::Fr)
        return count < 2 ? 0 : 1;
    return count == 1 ? 0 : 1;
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
        if (line.startsWith(u'['))
            section = line;
        else
            take(section, line);
    }
    m_tokens = m_abbreviations.keys();
    std::sort(m_tokens.begin(), m_tokens.end(),
              [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
}

void EarLexicon::take(const QString &section, const QString &line)
{
    if (section == QLatin1String("[spelled]") || section == QLatin1String("[spoken]")) {
        const QStringList acronyms = line.split(u' ', Qt::SkipEmptyParts);
        (section == QLatin1String("[spelled]") ? m_spelled : m_spoken).unite({acronyms.begin(), acronyms.end()});
        return;
    }
    const qsizetype equals = line.indexOf(QLatin1String(" = "));
    const QString key = line.left(equals).trimmed();
    const QString value = line.mid(equals + 3).trimmed();
    if (section == QLatin1String("[words]")) {
        m_words.insert(key, value.split(u'|'));
        return;
    }
    m_abbreviations.insert(key, value);
    if (section == QLatin1String("[may-end]"))
        m_mayEnd.insert(key);
    if (section == QLatin1String("[before-number]"))
        m_beforeNumber.insert(key);
}

QString EarLexicon::word(QLatin1String key) const
{
    return m_words.value(QString(key)).value(0);
}

QString EarLexicon::counted(QLatin1String key, int count) const
{
    const QStringList forms = m_words.value(QString(key));
    if (forms.isEmpty())
        return {};
    return forms.at(std::min(formFor(m_language, count), forms.size() - 1));
}

} // namespace escale
