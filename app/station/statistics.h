// SPDX-License-Identifier: GPL-3.0-or-later
// What the centre may know of its kiosk, a day: how many sessions, in which languages, which themes and fiches, how
// many listens, questions, questions without an answer, fiches taken away. Nothing else: no time of day, no order, no
// text, nothing of a person. Counts under five are shown as "<5", so that no single visitor can be read out of them.
// Can be turned off.
#pragma once

#include "base/error.h"
#include "fiche/language.h"

#include <QDate>
#include <QMap>
#include <optional>

namespace escale {

enum class Counted : quint8 {
    Session,  ///< no name
    Language, ///< its code
    Fiche,    ///< its id, once a visit
    Listen,   ///< the code of the language something was read in
    Theme,    ///< its id, once a visit
    Question, ///< no name, never its words
    Refusal,  ///< a question to which no fiche had an answer; no name
    TakeAway, ///< the page to take a fiche away (phone, paper) was opened, once a visit; no name
};

/// Counts under it are never shown.
inline constexpr int leastShownCount = 5;

/// The word used in the file and in the table.
QLatin1String nameOf(Counted what);
/// The other way; nothing for any other word.
std::optional<Counted> countedFrom(const QString &word);
/// Whether that is the form of a name of `what`: nothing else ever gets into a file or a report.
bool isNameOf(Counted what, const QString &which);

struct CounterKey {
    QDate day;
    Counted what = Counted::Session;
    QString which; ///< a language code, an id, or empty

    friend auto operator<=>(const CounterKey &a, const CounterKey &b)
    {
        return std::make_tuple(a.day.toJulianDay(), a.what, a.which) <=>
               std::make_tuple(b.day.toJulianDay(), b.what, b.which);
    }
    friend bool operator==(const CounterKey &, const CounterKey &) = default;
};

/// A plain value; keeps 400 days.
class CentreStatistics {
public:
    void count(const QDate &day, Counted what, const QString &which = {});
    [[nodiscard]] int value(const CounterKey &key) const { return m_counts.value(key); }
    /// Of that day, whatever `which` is.
    [[nodiscard]] int sum(const QDate &day, Counted what) const;
    [[nodiscard]] bool isEmpty() const { return m_counts.isEmpty(); }
    /// By day, kind and name. What is shown of them is under the rule above.
    [[nodiscard]] const QMap<CounterKey, int> &counts() const { return m_counts; }

    /// The text of the file: a line "day,what,which,count" each. Lines that make no sense are left out on reading.
    [[nodiscard]] QByteArray toFile() const;
    static CentreStatistics fromFile(const QByteArray &text);
    /// For people and spreadsheets (RFC 4180), with a heading and "<5".
    [[nodiscard]] QByteArray toCsv() const;

private:
    void forgetOldDays();

    QMap<CounterKey, int> m_counts;
};

/// Empty when there is no file. Errors: CannotRead.
Result<CentreStatistics> loadStatistics(const QString &file);
/// Adds `fresh` to what the file holds, atomically. Errors: CannotRead, CannotWrite.
Result<Done> addStatistics(const QString &file, const CentreStatistics &fresh);

} // namespace escale
