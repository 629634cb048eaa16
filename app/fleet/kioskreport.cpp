// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/kioskreport.h"

#include "fiche/fiche.h"
#include "pack/packindex.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace escale {
namespace {

const QString reportFormat = QStringLiteral("escale-status");
constexpr int daysOfOneWeek = 7;
constexpr int version = 1;
constexpr qsizetype mostCounts = 5000; // fiches of a busy week, languages, the rest

Error notAReport(const char *what)
{
    return {Problem::BadAnswer,
            QCoreApplication::translate("fleet", "This is not the report of a kiosk, or it is damaged."),
            QLatin1String(what)};
}

QDateTime toTheHour(QDateTime time)
{
    if (!time.isValid())
        return {};
    time = time.toUTC();
    time.setTime(QTime(time.time().hour(), 0));
    return time;
}

QString textOfTime(const QDateTime &time)
{
    return time.isValid() ? toTheHour(time).toString(Qt::ISODate) : QString();
}

/// Empty, or exactly as textOfTime() writes it.
std::optional<QDateTime> timeFrom(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return QDateTime();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() && textOfTime(time) == text ? std::optional(time) : std::nullopt;
}

bool isDepartment(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^([0-9]{1,3}|2[AB])$"));
    return text.isEmpty() || code.match(text).hasMatch();
}

bool isSource(const QString &text)
{
    const bool pack = text.startsWith(QLatin1String("pack:")) && isChannel(QStringView(text).mid(5));
    return pack || text.isEmpty() || text == QLatin1String("api") || text == QLatin1String("sample");
}

bool isOutcome(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String("complete"))
        return true;
    static const QRegularExpression word(QStringLiteral("^[A-Za-z]{1,24}$")); // those of nameOf(Problem)
    return word.match(text).hasMatch();
}

QJsonObject fromWeek(const WeekCounts &week)
{
    QJsonArray counts;
    for (auto it = week.counts.cbegin(); it != week.counts.cend(); ++it)
        counts.append(QJsonArray{it.key().first, it.key().second, textOf(*it)});
    return {{QStringLiteral("monday"), week.monday.toString(Qt::ISODate)}, {QStringLiteral("counts"), counts}};
}

/// The form that the word and the name of any counter have, of today or of a later Escale.
bool mayBeCounter(const QString &what, const QString &which)
{
    static const QRegularExpression word(QStringLiteral("^[a-z][a-z-]{0,23}$"));
    static const QRegularExpression name(QStringLiteral("^[a-z0-9-]{0,40}$"));
    return word.match(what).hasMatch() && name.match(which).hasMatch();
}

/// Whether a reader of this version understands what it knows of such a report.
bool isReadable(const QJsonObject &root)
{
    const int written = root.value(QStringLiteral("version")).toInt();
    return written == version ||
           (written > version && root.value(QStringLiteral("readableFrom")).toInt(written) <= version);
}

/// `saysMore`: some of it is not known.
std::optional<WeekCounts> weekFrom(const QJsonObject &object, bool &saysMore)
{
    WeekCounts week;
    week.monday = QDate::fromString(object.value(QStringLiteral("monday")).toString(), Qt::ISODate);
    const QJsonArray counts = object.value(QStringLiteral("counts")).toArray();
    if (!week.monday.isValid() || week.monday.dayOfWeek() != Qt::Monday || counts.size() > mostCounts)
        return std::nullopt;
    for (const QJsonValue value : counts) {
        const QJsonArray row = value.toArray();
        const QString what = row.at(0).toString(), which = row.at(1).toString();
        const auto kind = countedFrom(what);
        const auto count = roundedCountFrom(row.at(2).toString());
        if (row.size() != 3 || !mayBeCounter(what, which) || !count || week.counts.contains({what, which}))
            return std::nullopt;
        if (kind && isNameOf(*kind, which))
            week.counts.insert({what, which}, *count);
        else if (!kind || *kind == Counted::Language || *kind == Counted::Listen)
            saysMore = true; // a counter, or a language, of a later Escale
        else
            return std::nullopt;
    }
    return week;
}

} // namespace

bool isFleetName(QStringView text)
{
    constexpr qsizetype longest = 40;
    return !text.isEmpty() && text.size() <= longest && text.front() != u'-' && isChannel(text);
}

QList<WeekCounts> weeksOf(const CentreStatistics &statistics, const QDate &today)
{
    const QDate thisMonday = today.addDays(1 - today.dayOfWeek());
    const QDate first = thisMonday.addDays(-daysOfOneWeek * weeksReported);
    QMap<QDate, QMap<std::pair<QString, QString>, int>> sums;
    for (auto it = statistics.counts().cbegin(); it != statistics.counts().cend(); ++it) {
        const QDate monday = it.key().day.addDays(1 - it.key().day.dayOfWeek());
        if (monday >= first && monday < thisMonday)
            sums[monday][{nameOf(it.key().what), it.key().which}] += *it;
    }
    QList<WeekCounts> weeks;
    for (auto week = sums.cbegin(); week != sums.cend(); ++week) {
        WeekCounts rounded{week.key(), {}};
        for (auto it = week->cbegin(); it != week->cend(); ++it)
            rounded.counts.insert(it.key(), roundedCount(*it));
        weeks.append(rounded);
    }
    return weeks;
}

QByteArray encodeReport(const KioskReport &report)
{
    QJsonArray weeks;
    for (const WeekCounts &week : report.weeks)
        weeks.append(fromWeek(week));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), reportFormat},
                                     {QStringLiteral("version"), version},
                                     {QStringLiteral("kiosk"), report.kiosk},
                                     {QStringLiteral("centre"), report.centre},
                                     {QStringLiteral("department"), report.department},
                                     {QStringLiteral("at"), textOfTime(report.at)},
                                     {QStringLiteral("program"), report.program},
                                     {QStringLiteral("source"), report.source},
                                     {QStringLiteral("fiches"), report.fiches},
                                     {QStringLiteral("edition"), report.edition},
                                     {QStringLiteral("editionCreated"), textOfTime(report.editionCreated)},
                                     {QStringLiteral("synced"), textOfTime(report.synced)},
                                     {QStringLiteral("outcome"), report.outcome},
                                     {QStringLiteral("wantedProgram"), report.wanted},
                                     {QStringLiteral("update"), QString(nameOf(report.update))},
                                     {QStringLiteral("weeks"), weeks}})
        .toJson(QJsonDocument::Indented);
}

Result<KioskReport> decodeReport(const QByteArray &bytes)
{
    if (bytes.size() > reportLimit)
        return notAReport("too large");
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root.value(QStringLiteral("format")).toString() != reportFormat)
        return notAReport("no report");
    if (!isReadable(root))
        return Error{
            Problem::TooNew,
            QCoreApplication::translate("fleet", "This report is by a newer Escale. Update Escale here first."),
            QStringLiteral("version of a report")};
    const auto text = [&root](const char *name) { return root.value(QLatin1String(name)).toString(); };
    const auto at = timeFrom(root.value(QStringLiteral("at")));
    const auto created = timeFrom(root.value(QStringLiteral("editionCreated")));
    const auto synced = timeFrom(root.value(QStringLiteral("synced")));
    KioskReport report;
    report.kiosk = text("kiosk");
    report.centre = text("centre");
    report.department = text("department");
    report.program = text("program");
    report.source = text("source");
    report.outcome = text("outcome");
    report.wanted = text("wantedProgram");
    report.update = updateStateFrom(text("update")).value_or(UpdateState::Unknown);
    report.fiches = root.value(QStringLiteral("fiches")).toInt(-1);
    report.edition = root.value(QStringLiteral("edition")).toInteger(-1);
    const QJsonArray weeks = root.value(QStringLiteral("weeks")).toArray();
    const bool names = isFleetName(report.kiosk) && (report.centre.isEmpty() || isFleetName(report.centre));
    const bool words = isDepartment(report.department) && isProgramVersion(report.program) && isSource(report.source) &&
                       isOutcome(report.outcome) && (report.wanted.isEmpty() || isProgramVersion(report.wanted));
    if (!names || !words || !at || !at->isValid() || !created || !synced || report.fiches < 0 || report.edition < 0 ||
        weeks.size() > weeksReported)
        return notAReport("a value that is none");
    report.at = *at;
    report.editionCreated = *created;
    report.synced = *synced;
    for (const QJsonValue value : weeks) {
        const auto week = weekFrom(value.toObject(), report.saysMore);
        const bool recent = week && week->monday <= at->date() &&
                            week->monday.daysTo(at->date()) <= qint64(daysOfOneWeek) * (weeksReported + 1);
        if (!recent || (!report.weeks.isEmpty() && week->monday <= report.weeks.last().monday))
            return notAReport("a week that is none");
        report.weeks.append(*week);
    }
    return report;
}

} // namespace escale
