// SPDX-License-Identifier: GPL-3.0-or-later
// The translation at hand as a file for other tools and for people without Escale, and back (translating/
// exchangefile.h). The dialogs ask where; the rest works without a window.
#pragma once

#include "translating/translationdesk.h"

#include <QString>

class QWidget;

namespace escale {

class FileExchange {
public:
    /// `desk` outlives it.
    explicit FileExchange(TranslationDesk &desk) : m_desk(desk) {}

    /// Asks for a place and a format. What came of it, as a sentence; nothing where none was chosen.
    [[nodiscard]] QString askAndSave(QWidget *parent) const;
    /// Asks for a file. What came of it, as a sentence; nothing where none was chosen.
    [[nodiscard]] QString askAndTake(QWidget *parent) const;

    /// As it was chosen, with the suffix of the format: a name that was not asked about is a free one. What came of it,
    /// as a sentence.
    [[nodiscard]] QString saveChosen(const QString &path, ExchangeFormat format) const;
    /// What went wrong, as a sentence; else nothing.
    [[nodiscard]] QString saveTo(const QString &path, ExchangeFormat format) const;
    [[nodiscard]] QString takeFrom(const QString &path) const;

private:
    TranslationDesk &m_desk;
};

} // namespace escale
