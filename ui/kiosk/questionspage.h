// SPDX-License-Identifier: GPL-3.0-or-later
// Three questions, each optional, each spoken (drawing kiosk-7): place, age, French. Answers are kept for the visit
// only.
#pragma once

#include "kiosk/kioskpage.h"
#include "kiosk/questioncard.h"
#include "search/filterfacts.h"

namespace escale {

class QuestionsPage final : public KioskPage {
    Q_OBJECT

public:
    explicit QuestionsPage(KioskServices &services, QWidget *parent = nullptr);

    void visit(const Stop &place) override;
    void forget() override;

protected:
    void retranslate() override;
    void restyle() override;

private:
    void build();
    void fillPlaces();
    void showChosen();
    void count();
    void leave();
    [[nodiscard]] Visit answers() const;

    Label *m_intro;
    ColumnsLayout *m_questions;
    QuestionCard *m_place, *m_age, *m_french;
    Button *m_skip, *m_show;
    QStringList m_placeCodes; ///< of the answers of m_place, in order; empty for "Another département"
    bool m_allPlaces = false;
    std::vector<FilterFacts> m_facts; ///< of every fiche, to count what fits
    bool m_filling = false;
};

} // namespace escale
