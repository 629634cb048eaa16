// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/readonlypage.h"

#include "l10n/isolate.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>

namespace escale {

ReadOnlyPage::ReadOnlyPage(const Appearance &appearance, const Workshop &workshop, Clock &clock, QWidget *parent)
    : QWidget(parent), m_workshop(workshop), m_clock(clock), m_back(new QPushButton),
      m_reason(new Label(appearance, TextRole::Body)), m_where(new Label(appearance, TextRole::Small)),
      m_fiche(new FicheView(appearance))
{
    m_reason->setInk(Label::Ink::Note);
    m_fiche->setLayoutDirection(Qt::LeftToRight); // French, whatever the interface speaks
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_back, 0, Qt::AlignLeading);
    all->addWidget(m_reason);
    all->addWidget(m_fiche, 1);
    all->addWidget(m_where);
    m_where->hide();
    connect(m_back, &QPushButton::clicked, this, &ReadOnlyPage::left);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &ReadOnlyPage::left);
    connect(m_fiche, &FicheView::linkActivated, this, [this](const QString &address) {
        m_where->setText(tr("This link leads to %1").arg(isolatedLeftToRight(address)));
        m_where->show();
    });
    retranslate();
}

void ReadOnlyPage::showFiche()
{
    m_where->hide();
    const auto &shown = m_workshop.readOnly();
    if (!shown)
        return m_fiche->clear();
    Taxonomy taxonomy;
    taxonomy.themes = m_workshop.themes();
    PageContent content;
    content.columns.append({shown->read, Language::Fr});
    content.taxonomy = taxonomy;
    content.interfaceLanguage = Language::Fr;
    content.now = m_clock.now();
    m_fiche->setContent(content);
    retranslate();
    QAccessibleEvent event(m_reason, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ReadOnlyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReadOnlyPage::retranslate()
{
    m_back->setText(tr("My fiches"));
    const auto &shown = m_workshop.readOnly();
    m_reason->setText(
        shown && !shown->ofCatalogue
            ? tr("You can read this fiche here, but not change it: its text was written in one piece with "
                 "another tool. Only that tool can change it.")
            : tr("You can read this fiche here, but not change it: its text comes from a regional "
                 "catalogue of courses. Each update of the catalogue replaces the whole text. If "
                 "something is wrong, tell the organisation that gives the course."));
}

} // namespace escale
