// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of a desk at which two people sit: that of menus and buttons, that of the first column, and that of the
// person beside. A value, without the desk.
#pragma once

#include "fiche/language.h"

#include <QList>
#include <optional>

namespace escale {

class DeskLanguages {
public:
    explicit DeskLanguages(Language interface) : m_interface(interface), m_content(interface) {}

    /// Of menus and buttons, and of the list.
    [[nodiscard]] Language interface() const { return m_interface; }
    /// In which the open fiche is read, first column.
    [[nodiscard]] Language content() const { return m_content; }
    /// The person's who sits beside: the second column. Nothing for one column.
    [[nodiscard]] std::optional<Language> second() const { return m_second; }
    /// In which the open fiche is wanted, in their order.
    [[nodiscard]] QList<Language> columns() const;

    /// The content follows.
    [[nodiscard]] DeskLanguages withInterface(Language language) const;
    [[nodiscard]] DeskLanguages withContent(Language language) const;
    /// Nothing for one column. That of the content gives another: the same text beside itself helps nobody.
    [[nodiscard]] DeskLanguages withSecond(std::optional<Language> language) const;
    /// The person reads this one; that of the content is one column.
    [[nodiscard]] DeskLanguages withPersons(Language language) const;
    /// Two columns, the second as last time, or one.
    [[nodiscard]] DeskLanguages withSecondToggled() const;
    /// It becomes that of the column that is read aloud, the second when there are two.
    [[nodiscard]] DeskLanguages heardIn(Language language) const;
    /// As on a desk that has seen nobody; the interface stays.
    [[nodiscard]] DeskLanguages withoutPerson() const { return DeskLanguages(m_interface); }

    /// The person of `before` is back; the interface may be another since, and stays.
    [[nodiscard]] DeskLanguages withPersonOf(const DeskLanguages &before) const;

    friend bool operator==(const DeskLanguages &, const DeskLanguages &) = default;

private:
    Language m_interface, m_content;
    std::optional<Language> m_second;
    Language m_lastSecond = Language::Ar;
};

} // namespace escale
