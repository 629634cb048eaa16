// SPDX-License-Identifier: GPL-3.0-or-later
// A machine's proposal beside the translation: what is about to leave, the proposal with its questions, or why there is
// none. Shows a MachineTranslation and tells it what the person wants.
#pragma once

#include "translating/machinetranslation.h"
#include "writing/modelcard.h"

namespace escale {

class MachineCard final : public ModelCard {
    Q_OBJECT

public:
    /// Both outlive it.
    MachineCard(const Appearance &appearance, MachineTranslation &machine, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentWords() const override;
    [[nodiscard]] QString waitingWords() const override;
    void fillReady() override;
    void fillRefused() override;
    void askAgain() override { m_machine.begin(); }

private:
    void showFindings();

    MachineTranslation &m_machine;
};

} // namespace escale
