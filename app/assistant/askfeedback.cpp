// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/askfeedback.h"

#include "store/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace escale {
namespace {

QString cell(QString text)
{
    // A spreadsheet takes a cell that begins so for a formula.
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

Result<Done> AskFeedback::keep(const AskTurn &turn, const QString &why, const QDate &day) const
{
    QJsonArray fiches;
    if (turn.answer) {
        for (const Quotation &one : turn.answer->quotations)
            fiches.append(one.fiche);
    }
    // In what is said of it, names of the question are hidden wherever they stand.
    QStringList hidden = turn.marked;
    for (const PrivateWords &one : redacted(turn.text, turn.marked).removed)
        hidden.append(one.words);
    const QJsonObject entry{{QStringLiteral("day"), day.toString(Qt::ISODate)},
                            {QStringLiteral("language"), code(turn.language)},
                            {QStringLiteral("verdict"),
                             turn.verdict == AskVerdict::Good ? QStringLiteral("good") : QStringLiteral("wrong")},
                            {QStringLiteral("why"), redacted(why, hidden).text},
                            {QStringLiteral("question"), redacted(turn.text, turn.marked).text},
                            {QStringLiteral("written"), turn.showsWritten()},
                            {QStringLiteral("fiches"), fiches}};
    const auto made = makePrivateFile(m_file); // whose words these are: nobody else reads them, not for a moment
    QFile file(m_file);
    const QByteArray line = QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
    if (!made || !file.open(QIODevice::Append) || file.write(line) != line.size() || !file.flush())
        return Error{
            Problem::CannotWrite,
            QCoreApplication::translate("assistant", "What you say of the answer could not be kept. Is the disk full?"),
            file.errorString()};
    return Done{};
}

int AskFeedback::count() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count('\n')) : 0;
}

QByteArray AskFeedback::exported() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray table = "day,language,verdict,why,question,fiches\r\n";
    bool any = false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        if (entry.isEmpty())
            continue;
        any = true;
        QStringList row, fiches;
        for (const char *name : {"day", "language", "verdict", "why", "question"})
            row.append(cell(entry.value(QLatin1String(name)).toString()));
        for (const QJsonValue &one : entry.value(QLatin1String("fiches")).toArray())
            fiches.append(one.toString());
        row.append(cell(fiches.join(u' ')));
        table += row.join(u',').toUtf8() + "\r\n";
    }
    return any ? table : QByteArray();
}

} // namespace escale
