// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newsline.h"

#include "l10n/dates.h"
#include "style/flow.h"

#include <QAction>
#include <QEvent>

namespace escale {

NewsLine::NewsLine(const Appearance &appearance, const DesktopModel &model, QAction *whatChanged, QWidget *parent)
    : QWidget(parent), m_model(model), m_words(new Label(appearance, TextRole::Small)),
      m_button(new Button(appearance, Button::Kind::Plain))
{
    auto *row = new WrapLayout(8, this);
    row->setContentsMargins(24, 12, 24, 0);
    m_words->setInk(Label::Ink::Note);
    m_words->setWordWrap(false);
    m_button->setTextRole(TextRole::Small);
    row->addWidget(m_words);
    row->addWidget(m_button);
    connect(m_button, &Button::clicked, whatChanged, &QAction::trigger);
    connect(&model, &DesktopModel::changed, this, [this](DesktopModel::Aspects aspects) {
        using Aspect = DesktopModel::Aspect;
        if (aspects & (Aspect::News | Aspect::Text | Aspect::Fiche))
            follow();
    });
    follow();
}

void NewsLine::follow()
{
    const auto kind = m_model.openFiche().texts().isEmpty() ? std::nullopt : m_model.news().of(m_model.ficheId());
    setVisible(kind.has_value());
    if (!kind)
        return;
    const QString day = dateText(m_model.news().since().toLocalTime().date(), m_model.interfaceLanguage());
    //: Above a fiche; %1 is the day the desk was last closed, "12 October 2026".
    m_words->setText(*kind == NewsKind::New ? tr("New since %1.").arg(day)
                                            //: Above a fiche; %1 is the day the desk was last closed.
                                            : tr("Changed since %1.").arg(day));
    m_button->setWords(tr("What has changed"));
    m_button->setVisible(*kind == NewsKind::Changed);
}

void NewsLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

} // namespace escale
