// SPDX-License-Identifier: GPL-3.0-or-later
// What is about to leave this computer for a model, or has left it (drawing desk-7): the question without what is
// private, the passages, and never anything else. Before the first sending it asks; nothing is sent by itself.
#pragma once

#include "assistant/askmodel.h"
#include "desktop/askcard.h"

namespace escale {

class AskLeavesCard final : public AskCard {
    Q_OBJECT

public:
    struct How {
        bool asks = false;     ///< before the sending
        bool eachTime = false; ///< AskModel::showsEachTime()
    };
    /// `appearance` outlives it.
    AskLeavesCard(const Appearance &appearance, const AskTurn &turn, const How &how);

Q_SIGNALS:
    void sendWanted();
    /// Another word that must not leave.
    void hideWanted(const QString &words);
    void withoutModelWanted();
    void eachTimeWanted(bool each);

private:
    void addWhat(const AskTurn &turn, bool asks);
    void addQuestions(bool eachTime);
};

} // namespace escale
