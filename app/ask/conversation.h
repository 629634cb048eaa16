// SPDX-License-Identifier: GPL-3.0-or-later
// Questions one after the other: "how long does it take?", "and for my wife?" go on from what was asked before. What is
// remembered lives in this object and goes with it: at the end of a kiosk's visit, or when the desk closes it. Nothing
// of it is written or logged.
#pragma once

#include "ask/asker.h"

namespace escale {

class Conversation {
public:
    /// The query with the topic so far, when it goes on from it. Ask this.
    [[nodiscard]] AskQuery next(AskQuery query) const;
    /// Notes what was answered to what next() gave.
    void note(const AskQuery &asked, const Answer &answer);
    void clear() { *this = {}; }
    [[nodiscard]] bool isEmpty() const { return m_topic.isEmpty(); }

private:
    QString m_topic; ///< words
    QString m_fiche;
};

} // namespace escale
