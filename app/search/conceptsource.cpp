// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/conceptsource.h"

#include "search/contentwords.h"

#include <QDir>
#include <QRegularExpression>

namespace escale {
namespace {

constexpr qsizetype mostConceptsOfEntry = 2;
constexpr qsizetype mostWords = 6;

std::optional<EntryKind> kindOf(QChar mark)
{
    switch (mark.unicode()) {
    case u'!':
        return EntryKind::Administrative;
    case u':':
        return EntryKind::Everyday;
    case u'?':
        return EntryKind::Weak;
    default:
        return {};
    }
}

/// Arabic, Persian and Pashto have a comma of their own, Ethiopic too.
QStringList listed(QString text)
{
    text.replace(u'،', u',').replace(u'፣', u',');
    QStringList all;
    for (const QString &one : text.split(u','))
        all.append(one.simplified());
    return all;
}

} // namespace

void ConceptSource::read(const QString &name, const QByteArray &text)
{
    static const QRegularExpression entryLine(QStringLiteral("^(\\*|[a-z]{2})([!:?])\\s*(.*)$"));
    bool open = false;
    int number = 0;
    for (const QString &whole : QString::fromUtf8(text).split(u'\n')) {
        ++number;
        const QString place = QStringLiteral("%1:%2").arg(name).arg(number);
        const QString line = whole.left(whole.indexOf(u'#')).trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith(u'=')) {
            concepts.append({line.mid(1).trimmed(), place, {}, {}, {}});
            open = true;
            continue;
        }
        if (!open) {
            mistakes.append(place + QStringLiteral(": before any concept"));
            continue;
        }
        SourceConcept &last = concepts.last();
        if (line.startsWith(QLatin1String("picture:"))) {
            last.picture = line.mid(8).trimmed();
            continue;
        }
        if (line.startsWith(QLatin1String("near:"))) {
            for (const QString &one : listed(line.mid(5)))
                last.near.append(one);
            continue;
        }
        const QRegularExpressionMatch match = entryLine.match(line);
        const auto language = languageFromCode(match.captured(1));
        const bool everyone = match.captured(1) == QLatin1String("*");
        if (!match.hasMatch() || (!language && !everyone)) {
            mistakes.append(place + QStringLiteral(": not a line of a concept"));
            continue;
        }
        for (const QString &entry : listed(match.captured(3))) {
            if (entry.isEmpty()) {
                mistakes.append(place + QStringLiteral(": an empty entry"));
                continue;
            }
            for (const Language one : allLanguages) {
                if (everyone || one == *language)
                    last.entries[static_cast<size_t>(one)].append({entry, *kindOf(match.captured(2).front())});
            }
        }
    }
}

ConceptSource ConceptSource::ofFolder(const QString &folder)
{
    ConceptSource source;
    const QDir where(folder);
    for (const QString &name : where.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(where.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            source.read(name, file.readAll());
        else
            source.mistakes.append(name + QStringLiteral(": cannot be read"));
    }
    return source;
}

QStringList faultsOf(const ConceptSource &source)
{
    static const QRegularExpression goodName(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    QStringList faults;
    QSet<QString> names;
    for (const SourceConcept &one : source.concepts) {
        if (!goodName.match(one.name).hasMatch())
            faults.append(QStringLiteral("%1: \"%2\" is no name of a concept").arg(one.place, one.name));
        if (names.contains(one.name))
            faults.append(QStringLiteral("%1: \"%2\" was there before").arg(one.place, one.name));
        names.insert(one.name);
    }
    QMap<QString, QStringList> strong; // language and words of an entry -> concepts
    for (const SourceConcept &one : source.concepts) {
        for (const QString &name : one.near) {
            if (!names.contains(name))
                faults.append(QStringLiteral("%1: near to \"%2\", which is not there").arg(one.place, name));
        }
        for (const Language language : allLanguages) {
            bool any = false;
            QStringList here;
            for (const ConceptEntry &entry : one.entries[static_cast<size_t>(language)]) {
                const QString where = one.place + QStringLiteral(" (%1): ").arg(code(language));
                any = any || entry.kind != EntryKind::Weak;
                if (std::any_of(entry.text.begin(), entry.text.end(), [](QChar c) { return c.isDigit(); }))
                    faults.append(where + QStringLiteral("\"%1\" has a digit").arg(entry.text));
                if (entry.text.count(u' ') >= mostWords)
                    faults.append(where + QStringLiteral("\"%1\" is too long").arg(entry.text));
                const QString words = contentWords(entry.text, language).join(u' ');
                if (words.isEmpty())
                    faults.append(where + QStringLiteral("\"%1\" has grammar words only").arg(entry.text));
                if (entry.kind != EntryKind::Weak && !words.isEmpty() && !here.contains(words)) {
                    here.append(words);
                    strong[code(language) + u' ' + words].append(one.name);
                }
            }
            if (!any)
                faults.append(QStringLiteral("%1: nothing in %2").arg(one.place, code(language)));
        }
    }
    for (auto it = strong.cbegin(); it != strong.cend(); ++it) {
        if (it->size() > mostConceptsOfEntry)
            faults.append(QStringLiteral("\"%1\" names %2 concepts: %3")
                              .arg(it.key())
                              .arg(it->size())
                              .arg(it->join(QLatin1String(", "))));
    }
    return faults;
}

} // namespace escale
