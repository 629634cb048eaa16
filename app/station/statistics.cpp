// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/statistics.h"

#include "base/try.h"
#include "fiche/fiche.h"
#include "station/roundedcount.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace escale {
namespace {

constexpr int countDaysKept = 400;
constexpr std::array kinds{Counted::Session, Counted::Language, Counted::Fiche,   Counted::Listen,
                           Counted::Theme,   Counted::Question, Counted::Refusal, Counted::TakeAway};

QByteArray line(const CounterKey &key, const QByteArray &count)
{
    return key.day.toString(Qt::ISODate).toLatin1() + ',' + nameOf(key.what).data() + ',' + key.which.toLatin1() + ',' +
           count;
}

} // namespace

QLatin1String nameOf(Counted what)
{
    switch (what) {
    case Counted::Session:
        return QLatin1String("session");
    case Counted::Language:
        return QLatin1String("language");
    case Counted::Fiche:
        return QLatin1String("fiche");
    case Counted::Theme:
        return QLatin1String("theme");
    case Counted::Question:
        return QLatin1String("question");
    case Counted::Refusal:
        return QLatin1String("refusal");
    case Counted::TakeAway:
        return QLatin1String("take-away");
    case Counted::Listen:
        break;
    }
    return QLatin1String("listen");
}

std::optional<Counted> countedFrom(const QString &word)
{
    for (const Counted kind : kinds) {
        if (word == nameOf(kind))
            return kind;
    }
    return std::nullopt;
}

bool isNameOf(Counted what, const QString &which)
{
    switch (what) {
    case Counted::Session:
    case Counted::Question:
    case Counted::Refusal:
    case Counted::TakeAway:
        return which.isEmpty();
    case Counted::Language:
    case Counted::Listen:
        return languageFromCode(which).has_value();
    case Counted::Fiche:
    case Counted::Theme:
        return isFicheId(which); // ids of themes have the same form (contract section 2, "Id")
    }
    return false;
}

void CentreStatistics::count(const QDate &day, Counted what, const QString &which)
{
    if (!day.isValid() || !isNameOf(what, which))
        return; // nothing but what the header names ever gets into the file
    ++m_counts[{day, what, which}];
    forgetOldDays();
}

int CentreStatistics::sum(const QDate &day, Counted what) const
{
    int total = 0;
    for (auto it = m_counts.lowerBound({day, what, {}}); it != m_counts.cend(); ++it) {
        if (it.key().day != day || it.key().what != what)
            break;
        total += it.value();
    }
    return total;
}

void CentreStatistics::forgetOldDays()
{
    while (!m_counts.isEmpty() && m_counts.firstKey().day < m_counts.lastKey().day.addDays(-countDaysKept))
        m_counts.erase(m_counts.begin());
}

QByteArray CentreStatistics::toFile() const
{
    QByteArray text;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        text += line(it.key(), QByteArray::number(it.value())) + '\n';
    return text;
}

CentreStatistics CentreStatistics::fromFile(const QByteArray &text)
{
    CentreStatistics statistics;
    for (const QByteArray &row : text.split('\n')) {
        const QStringList parts = QString::fromLatin1(row).split(u',');
        if (parts.size() != 4)
            continue;
        const auto kind = countedFrom(parts[1]);
        const QDate day = QDate::fromString(parts[0], Qt::ISODate);
        const int count = parts[3].toInt();
        if (kind && day.isValid() && count > 0 && isNameOf(*kind, parts[2]))
            statistics.m_counts[{day, *kind, parts[2]}] += count;
    }
    statistics.forgetOldDays();
    return statistics;
}

QByteArray CentreStatistics::toCsv() const
{
    QByteArray text = "day,what,which,count\r\n";
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        text += line(it.key(), textOf(roundedCount(it.value())).toLatin1()) + "\r\n";
    return text;
}

Result<CentreStatistics> loadStatistics(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return CentreStatistics();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Problem::CannotRead,
                     QCoreApplication::translate("station", "The statistics cannot be read. Check who owns the file."),
                     QStringLiteral("statistics unreadable")};
    return CentreStatistics::fromFile(file.readAll());
}

Result<Done> addStatistics(const QString &path, const CentreStatistics &fresh)
{
    if (fresh.isEmpty())
        return Done{};
    ESCALE_TRY(const auto old, loadStatistics(path));
    const QByteArray text = CentreStatistics::fromFile(old.toFile() + fresh.toFile()).toFile();
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    if (!written)
        return Error{Problem::CannotWrite,
                     QCoreApplication::translate("station", "The statistics cannot be saved. Check the disk."),
                     QStringLiteral("statistics not written")};
    return Done{};
}

} // namespace escale
