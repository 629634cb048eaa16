// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/staffwords.h"

#include "l10n/dates.h"

#include <QCoreApplication>

namespace escale {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("staff", text);
}

struct Reason {
    Problem problem;
    const char *words;
};

constexpr std::array reasons{
    Reason{Problem::Refused,
           QT_TRANSLATE_NOOP("staff", "The server refused the key of this kiosk. Ask its operator for a new one.")},
    Reason{Problem::Unreachable, QT_TRANSLATE_NOOP("staff", "The server could not be reached. Check the network.")},
    Reason{Problem::BadAnswer, QT_TRANSLATE_NOOP("staff", "The answers of the server make no sense. Nothing changed.")},
    Reason{Problem::BadConfiguration,
           QT_TRANSLATE_NOOP("staff", "No server has been set up, or the file with its key cannot be used.")},
    Reason{Problem::CannotWrite, QT_TRANSLATE_NOOP("staff", "The library cannot be written. Is the disk full?")},
    Reason{Problem::CannotRead, QT_TRANSLATE_NOOP("staff", "The library cannot be read.")},
    Reason{Problem::Damaged, QT_TRANSLATE_NOOP("staff", "The library is damaged. The next sync repairs it.")},
    Reason{Problem::TooNew, QT_TRANSLATE_NOOP("staff", "The library was made by a newer Escale.")},
    Reason{Problem::Busy, QT_TRANSLATE_NOOP("staff", "Another sync was running.")},
    Reason{Problem::Cancelled, QT_TRANSLATE_NOOP("staff", "The sync was stopped before its end.")},
    Reason{Problem::Incomplete,
           QT_TRANSLATE_NOOP("staff", "Some fiches could not be fetched. The next sync tries again.")},
};

/// In the order of StationEvent.
constexpr std::array eventWords{
    QT_TRANSLATE_NOOP("staff", "the kiosk started"),
    QT_TRANSLATE_NOOP("staff", "restart of the night"),
    QT_TRANSLATE_NOOP("staff", "new content"),
    QT_TRANSLATE_NOOP("staff", "the library could not be shown"),
    QT_TRANSLATE_NOOP("staff", "a setting was not usable"),
    QT_TRANSLATE_NOOP("staff", "the clock was wrong"),
    QT_TRANSLATE_NOOP("staff", "the state of the kiosk could not be written"),
    QT_TRANSLATE_NOOP("staff", "the staff came"),
    QT_TRANSLATE_NOOP("staff", "the staff left"),
    QT_TRANSLATE_NOOP("staff", "five wrong PINs"),
    QT_TRANSLATE_NOOP("staff", "a setting was changed here"),
    QT_TRANSLATE_NOOP("staff", "a sync was asked for"),
    QT_TRANSLATE_NOOP("staff", "a restart was asked for"),
    QT_TRANSLATE_NOOP("staff", "power off was asked for"),
    QT_TRANSLATE_NOOP("staff", "leaving the kiosk was asked for"),
    QT_TRANSLATE_NOOP("staff", "files were moved to their new place"),
    QT_TRANSLATE_NOOP("staff", "the fiches of a USB stick were asked for"),
    QT_TRANSLATE_NOOP("staff", "the new version of the program was asked for"),
};
static_assert(eventWords.size() == static_cast<std::size_t>(StationEvent::UpdateWished) + 1);

bool isOld(const SyncRecord &run, const QDateTime &now)
{
    constexpr int days = 2; // one night without network is nobody's fault
    return run.finished.addDays(days) < now;
}

} // namespace

QString momentWords(const QDateTime &when, Language in)
{
    //: A day and a time: "24 November, 10:32". Letters as in QLocale::toString(): d, MMMM, HH, mm.
    return latinDigits(
        localeOf(in).toString(when.toLocalTime(), QCoreApplication::translate("staff", "d MMMM, HH:mm")));
}

bool syncIsWell(const LibraryStatus &status, const QDateTime &now)
{
    return status.source != sampleSource && status.lastRun && status.lastRun->complete && !isOld(*status.lastRun, now);
}

QString syncWords(const LibraryStatus &status, const QDateTime &now, Language in)
{
    if (status.arriving > 0)
        return QCoreApplication::translate(
            "staff", "The first sync has not ended: %n fiche(s) are here, and shown once all are.", nullptr,
            status.arriving);
    // The sample was "synced" too: when the program was made.
    if (!status.lastRun || status.source == sampleSource)
        return QCoreApplication::translate("staff", "There has been no sync yet.");
    if (status.lastRun->complete && isOld(*status.lastRun, now))
        return updatedAgoText(status.lastRun->finished, now, in);
    if (status.lastRun->complete)
        //: %1 is a day and a time
        return QCoreApplication::translate("staff", "Up to date — %1").arg(momentWords(status.lastRun->finished, in));
    if (status.lastRun->held > 0)
        //: %1 and %2 are numbers of fiches
        return QCoreApplication::translate(
                   "staff", "%1 of %2 fiches would go, because the server no longer lists them. None was "
                            "removed. If that is right: escalectl sync --accept-removals")
            .arg(numberLocale(in).toString(status.lastRun->held), numberLocale(in).toString(status.lastRun->heldOf));
    for (const Reason &reason : reasons) {
        if (status.lastRun->outcome == nameOf(reason.problem))
            return translated(reason.words);
    }
    return QCoreApplication::translate("staff", "The last sync did not end.");
}

QString logWords(const LogEntry &entry, Language in)
{
    //: A line of the log: %1 is a day and a time, %2 what happened then
    const QString line =
        QCoreApplication::translate("staff", "%1 — %2")
            .arg(momentWords(entry.when, in), translated(eventWords[static_cast<std::size_t>(entry.event)]));
    return entry.problem ? line + QStringLiteral(" (%1)").arg(nameOf(*entry.problem)) : line;
}

} // namespace escale
