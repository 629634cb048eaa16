// SPDX-License-Identifier: GPL-3.0-or-later
// "Say it simpler" beside the page: what is about to leave, the proposal change by change, or why there is none. Shows
// a SimplerModel and tells it what the person wants; putting words into the text is the page's.
#pragma once

#include "assistant/simplermodel.h"
#include "workshop/changedwords.h"
#include "writing/modelcard.h"

namespace escale {

class SimplerCard final : public ModelCard {
    Q_OBJECT

public:
    /// Both outlive it.
    SimplerCard(const Appearance &appearance, SimplerModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const QList<Button *> &choices() const { return m_choices; }

Q_SIGNALS:
    /// What is taken goes into the text.
    void takeWanted();

protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentWords() const override;
    [[nodiscard]] QString waitingWords() const override;
    void fillReady() override;
    void fillRefused() override;
    void fillStale() override;
    void askAgain() override { m_model.askAgain(); }
    [[nodiscard]] QWidget *firstChoice() const override { return m_choices.isEmpty() ? nullptr : m_choices.first(); }
    void emptied() override;

private:
    void showChoice();

    SimplerModel &m_model;
    Label *m_result = nullptr, *m_note = nullptr;
    QList<Button *> m_choices;
};

} // namespace escale
