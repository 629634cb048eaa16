// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche of 1,000 words: the first check, and a check after one letter more in one block. The bound is 50 ms an edit.
#include "plainlanguage/familiarity.h"
#include "plainlanguage/glossary.h"
#include "plainlanguage/plainlanguagechecker.h"
#include "plainlanguage/ruleset.h"
#include "search/wordforms.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace escale;

int main()
{
    const QString block =
        u"Vous avez obtenu un récépissé de la préfecture, qui est délivré par le bureau du séjour. Afin de "
        "renouveler votre titre, contactez la CAF et/ou la CPAM avant le 12 mars 2027, puis apportez les justificatifs "
        "de domicile, votre passeport et les attestations de votre employeur au guichet. Le bureau est ouvert."_qs;
    Draft draft;
    draft.text.title = u"Un cours"_qs;
    for (int i = 0; i < 20; ++i) {
        Block paragraph;
        paragraph.runs = {Run{block + QString::number(i), {}, {}}};
        draft.text.what.append(paragraph);
    }
    const Familiarity none;
    PlainLanguageChecker checker({RuleSet::builtIn(), Glossary::builtIn(), WordForms::builtIn(), none});
    (void)checker.check(draftFromText(u"mot"_qs), QDate(2026, 11, 28)); // reads rules and dictionary
    QElapsedTimer timer;
    timer.start();
    const qsizetype found = checker.check(draft, QDate(2026, 11, 28)).size();
    const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    std::vector<double> edits;
    for (int edit = 0; edit < 200; ++edit) {
        draft.text.what[edit % 20].runs[0].text += u'a';
        timer.restart();
        (void)checker.check(draft, QDate(2026, 11, 28));
        edits.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(edits.begin(), edits.end());
    std::printf("%d findings; first check %.1f ms; an edit: median %.2f ms, 95 %% %.2f ms, worst %.2f ms\n",
                static_cast<int>(found), first, edits[100], edits[190], edits[199]);
    return 0;
}
