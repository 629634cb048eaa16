// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/searchpage.h"

namespace escale {

SearchPage::SearchPage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_field(new QLineEdit), m_results(new CardList(services.appearance, pane()))
{
    setHeadingShown(false);
    content().addWidget(m_field);
    content().addWidget(m_results, 1);
    retranslate();
}

void SearchPage::visit(const Stop &place)
{
    m_field->setText(place.query);
    m_field->setFocus(Qt::OtherFocusReason);
}

QList<SpokenText> SearchPage::spoken() const
{
    QList<SpokenText> texts;
    for (const CardContent &content : m_results->cards())
        texts.append({content.card.title, content.card.language});
    return texts;
}

void SearchPage::forget()
{
    m_field->clear();
    m_results->setCards({}, services().language.language());
}

void SearchPage::retranslate()
{
    m_field->setPlaceholderText(tr("Search: housing, work, doctor…"));
    m_field->setAccessibleName(tr("Search"));
}

} // namespace escale
