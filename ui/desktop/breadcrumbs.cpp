// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/breadcrumbs.h"

#include "style/emptylayout.h"
#include "style/label.h"

namespace escale {

Breadcrumbs::Breadcrumbs(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_row(new WrapLayout(0, this))
{
    m_row->setContentsMargins(8, 4, 8, 4);
    hide();
}

void Breadcrumbs::setTrail(const QList<Crumb> &trail)
{
    emptyLayout(*m_row);
    for (qsizetype i = 0; i < trail.size(); ++i) {
        if (i > 0) {
            auto *sign = new Label(m_appearance, TextRole::Small, this);
            sign->setWordWrap(false);
            sign->setText(QStringLiteral("›")); // a mirrored character: it turns round by itself
            m_row->addWidget(sign);
        }
        auto *button = new Button(m_appearance, Button::Kind::Quiet, this);
        button->setTextRole(TextRole::Small);
        button->setWords(trail[i].words);
        button->setContentLanguage(trail[i].language);
        connect(button, &Button::clicked, this, trail[i].goThere);
        m_row->addWidget(button);
    }
    setVisible(trail.size() > 1);
    updateGeometry();
}

} // namespace escale
