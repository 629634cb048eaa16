// SPDX-License-Identifier: GPL-3.0-or-later
// What a model proposes for the fiche as a whole, beside the page: abstracts, titles, or questions of readers. Shows a
// DraftHelpModel and tells it what the person wants; putting words into the text is the page's.
#pragma once

#include "assistant/drafthelpmodel.h"
#include "writing/modelcard.h"

namespace escale {

class DraftHelpCard final : public ModelCard {
    Q_OBJECT

public:
    /// Both outlive it.
    DraftHelpCard(const Appearance &appearance, DraftHelpModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// These words become the abstract or the title.
    void takeWanted(const QString &words);
    void againWanted();

protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentWords() const override;
    [[nodiscard]] QString waitingWords() const override;
    void fillReady() override;
    void fillRefused() override;
    void fillStale() override;
    void askAgain() override { Q_EMIT againWanted(); }

private:
    DraftHelpModel &m_model;
};

} // namespace escale
