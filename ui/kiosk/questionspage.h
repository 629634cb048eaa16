// SPDX-License-Identifier: GPL-3.0-or-later
// Three questions, each optional, each spoken (drawing kiosk-7): place, age, French; and a fourth, about the start of
// courses, where the library has courses with dates. Answers are kept for the visit only.
#pragma once

#include "kiosk/kioskpage.h"
#include "kiosk/placeanswers.h"
#include "kiosk/questioncard.h"
#include "search/filterfacts.h"

namespace escale {

class QuestionsPage final : public KioskPage {
    Q_OBJECT

public:
    explicit QuestionsPage(KioskServices &services, QWidget *parent = nullptr);

    void visit(const Route &route) override;
    void forget() override;

protected:
    void retranslate() override;
    void restyle() override;

private:
    void build();
    void fillPlaces();
    void showChosen();
    [[nodiscard]] std::array<QuestionCard *, 4> cards() const { return {m_place, m_age, m_french, m_start}; }
    void askAboutStarts();
    void count();
    void leave();
    [[nodiscard]] Visit answers() const;

    Label *m_intro;
    ColumnsLayout *m_questions;
    QuestionCard *m_place, *m_age, *m_french, *m_start;
    Button *m_skip, *m_show;
    QList<PlaceAnswer> m_places;      ///< the answers of m_place
    QString m_openPlaces;             ///< which of them (placeAnswers())
    std::vector<FilterFacts> m_facts; ///< of every fiche, to count what fits
};

} // namespace escale
