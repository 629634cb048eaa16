// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedset.h"

#include <QFile>

namespace escale::test {

QList<AskedQuestion> askedQuestions(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no judged questions");
    QList<AskedQuestion> all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u'|');
        const auto reader = languageFromCode(parts.value(0).trimmed());
        if (parts.size() != 4 || !reader)
            qFatal("not a judged question: %s", qPrintable(line));
        AskedQuestion question{*reader, {}, parts.at(1).trimmed(), {}, parts.at(3).trimmed(), false};
        if (question.text.contains(u'>')) {
            question.before = question.text.section(u'>', 0, 0).trimmed();
            question.text = question.text.section(u'>', 1).trimmed();
        }
        const QString answers = parts.at(2).trimmed();
        question.held = answers == u"- held";
        if (answers != u"-" && !question.held) {
            for (const QString &answer : answers.split(u','))
                question.answers.append(answer.trimmed());
        }
        all.append(question);
    }
    return all;
}

QString placeOf(const Quotation &quotation, int digits)
{
    const QString fiche = quotation.fiche.right(digits) + u' ';
    if (quotation.fact)
        return fiche + factTitle(*quotation.fact, Language::En).section(u' ', -1).toLower(); // "price", "whom", "place"
    if (!quotation.section.group)
        return fiche + QStringLiteral("what");
    return fiche + nameOf(quotation.section.group) + QString::number(quotation.section.position);
}

Share shareOf(const AskedQuestion &question)
{
    if (question.answers.isEmpty())
        return question.held ? Share::Held : Share::Tuned;
    return question.answers.first().section(u' ', 0, 0).toInt() % 2 == 1 ? Share::Tuned : Share::Held;
}

} // namespace escale::test
