// SPDX-License-Identifier: GPL-3.0-or-later
// What caseworkers say of answers, kept on this machine for the editors of the fiches until somebody exports it: the
// question without what is private, what was quoted, right or wrong and why. A line of JSON each, in a file of mode
// 600. Only what somebody has judged on purpose is kept; conversations never are.
#pragma once

#include "assistant/askmodel.h"

namespace escale {

class AskFeedback {
public:
    /// `file` need not exist; its folder is made.
    explicit AskFeedback(QString file) : m_file(std::move(file)) {}

    /// `why`: may be empty; what is private in it, or was marked so in the conversation, is taken out. Errors:
    /// CannotWrite.
    Result<Done> keep(const AskTurn &turn, const QString &why, const QDate &day) const;
    /// How many are kept.
    [[nodiscard]] int count() const;
    /// All of them as a table (CSV, UTF-8, RFC 4180): day, language, verdict, why, question, fiches. Empty when there
    /// are none.
    [[nodiscard]] QByteArray exported() const;

private:
    QString m_file;
};

} // namespace escale
