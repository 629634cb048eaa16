// SPDX-License-Identifier: GPL-3.0-or-later
// A page with every standard control in its states, in French or in Arabic, as somebody would put them on a form: no
// size, no colour, no font is given. Shown by the tests of the style.
#pragma once

#include "fiche/language.h"

#include <QMenu>
#include <QStandardItemModel>
#include <QWidget>

class QBoxLayout;
class QFormLayout;

namespace escale::test {

class StyleGallery final : public QWidget {
public:
    explicit StyleGallery(Language language);

    /// What hangs from a button of the page.
    [[nodiscard]] QMenu &menu() { return *m_menu; }

private:
    /// The words of the page: French, or Arabic.
    [[nodiscard]] QString say(const char *french, const char *arabic) const;
    template <typename Widget> Widget *named(Widget *widget, const char *objectName, const QString &name);
    [[nodiscard]] QLayout *buttons();
    [[nodiscard]] QLayout *tools();
    [[nodiscard]] QFormLayout *form();
    [[nodiscard]] QLayout *choices();
    [[nodiscard]] QLayout *ranges();
    [[nodiscard]] QLayout *views();
    [[nodiscard]] QLayout *ends();
    void fillModel();

    Language m_language;
    QMenu *m_menu;
    QStandardItemModel *m_model;
};

} // namespace escale::test
