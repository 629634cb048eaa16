// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/visitscard.h"

#include "staff/daychart.h"
#include "station/roundedcount.h"

#include <QCoreApplication>

namespace escale {

namespace {

/// Of the seven days, whatever fiche or language.
int total(const CentreStatistics &statistics, const QDate &today, Counted what)
{
    int sum = 0;
    for (int back = 0; back < DayChart::days; ++back)
        sum += statistics.sum(today.addDays(-back), what);
    return sum;
}

} // namespace

StaffCard *makeVisitsCard(const Appearance &appearance, const Result<CentreStatistics> &statistics, const QDate &today,
                          bool counted)
{
    auto *card = new StaffCard(appearance, QCoreApplication::translate("staff", "Visits of the last seven days"));
    if (!counted) {
        card->addText(QCoreApplication::translate("staff", "This kiosk does not count its visits."), Label::Ink::Muted);
        return card;
    }
    if (!statistics) {
        card->addText(statistics.error().sentence, Label::Ink::Danger);
        return card;
    }
    card->addWidget(new DayChart(appearance, *statistics, today));
    card->addRow(QCoreApplication::translate("staff", "Fiches opened"),
                 textOf(roundedCount(total(*statistics, today, Counted::Fiche))));
    card->addRow(QCoreApplication::translate("staff", "Listened to"),
                 textOf(roundedCount(total(*statistics, today, Counted::Listen))));
    card->addRow(QCoreApplication::translate("staff", "Taken away"),
                 textOf(roundedCount(total(*statistics, today, Counted::TakeAway))));
    card->addRow(QCoreApplication::translate("staff", "Questions asked"),
                 textOf(roundedCount(total(*statistics, today, Counted::Question))));
    //: Questions to which no fiche had an answer.
    card->addRow(QCoreApplication::translate("staff", "Without an answer"),
                 textOf(roundedCount(total(*statistics, today, Counted::Refusal))));
    for (const Language language : allLanguages) {
        const int count = sumOf(*statistics, today, Counted::Language, code(language));
        if (count > 0)
            card->addRow(ownName(language), textOf(roundedCount(count)));
    }
    return card;
}

} // namespace escale
