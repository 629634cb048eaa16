// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/themesform.h"

#include "l10n/catalogue.h"
#include "style/flow.h"
#include "workshop/unitnames.h"

#include <QEvent>
#include <QVBoxLayout>

namespace escale {
namespace {

constexpr int tileGap = 8;
constexpr qsizetype mostProposals = 3;

} // namespace

ThemesForm::ThemesForm(QWidget *parent)
    : QWidget(parent), m_theme(new QComboBox), m_title(new QLabel), m_othersTitle(new QLabel),
      m_proposalsTitle(new QLabel), m_needs(new QLabel), m_othersBox(new QWidget), m_proposalsBox(new QWidget)
{
    m_theme->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in each language
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_title->setBuddy(m_theme);
    all->addWidget(m_title);
    all->addWidget(m_theme, 0, Qt::AlignLeading);
    auto *proposals = new WrapLayout(tileGap, m_proposalsBox);
    proposals->addWidget(m_proposalsTitle);
    for (qsizetype i = 0; i < mostProposals; ++i) {
        auto *button = new QPushButton;
        button->setFocusPolicy(Qt::TabFocus);
        proposals->addWidget(button);
        m_proposals.append(button);
        connect(button, &QPushButton::clicked, this,
                [this, button] { change(withProposedTheme(m_draft, button->property("theme").toString())); });
    }
    all->addWidget(m_proposalsBox);
    all->addWidget(m_othersTitle);
    new WrapLayout(tileGap, m_othersBox);
    all->addWidget(m_othersBox);
    all->addWidget(m_needs);
    for (QLabel *label : {m_proposalsTitle, m_needs}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label == m_needs);
    }
    connect(m_theme, &QComboBox::activated, this,
            [this] { change(withTheme(m_draft, m_theme->currentData().toString())); });
    showThemes();
}

void ThemesForm::setThemes(const QList<Theme> &themes)
{
    if (m_themes == themes)
        return;
    m_themes = themes;
    qDeleteAll(m_others);
    m_others.clear();
    for (const Theme &theme : m_themes) {
        auto *box = new QCheckBox;
        m_othersBox->layout()->addWidget(box);
        m_others.append(box);
        connect(box, &QCheckBox::clicked, this,
                [this, id = theme.id](bool on) { change(withSecondaryTheme(m_draft, id, on)); });
    }
    showThemes();
}

void ThemesForm::setDraft(const FicheDraft &draft)
{
    m_draft = draft;
    showThemes();
}

void ThemesForm::setProposals(const QList<TopicShare> &themes, const QStringList &needs)
{
    m_proposed.clear();
    for (const TopicShare &topic : themes)
        m_proposed.append(topic.id);
    m_proposedNeeds = needs;
    showProposals();
}

void ThemesForm::change(const FicheDraft &draft)
{
    setDraft(draft);
    Q_EMIT edited(draft);
}

QString ThemesForm::nameOf(const QString &theme) const
{
    for (const Theme &each : m_themes) {
        if (each.id == theme)
            return textIn(each.name, interfaceLanguage());
    }
    return {};
}

void ThemesForm::showThemes()
{
    m_title->setText(unitName(QStringLiteral("theme"), m_draft));
    m_theme->clear();
    for (const Theme &theme : std::as_const(m_themes))
        m_theme->addItem(nameOf(theme.id), theme.id);
    if (!m_draft.theme.isEmpty() && m_theme->findData(m_draft.theme) < 0) // what the server has, known here or not
        m_theme->addItem(tr("As it is on the server"), m_draft.theme);
    if (m_draft.theme.isEmpty())
        m_theme->insertItem(0, tr("To be chosen"), QString());
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(m_draft.theme)));
    const QStringList others = secondaryThemes(m_draft);
    for (qsizetype i = 0; i < m_others.size(); ++i) {
        const QString &id = m_themes[i].id;
        m_others[i]->setText(nameOf(id));
        m_others[i]->setChecked(others.contains(id));
        m_others[i]->setEnabled(id != m_draft.theme); // it stands there already
    }
    m_othersTitle->setText(tr("Readers also find it under:"));
    m_othersTitle->setVisible(!m_others.isEmpty());
    showProposals();
}

void ThemesForm::showProposals()
{
    QStringList open;
    for (const QString &theme : std::as_const(m_proposed)) {
        if (!hasTheme(m_draft, theme) && !nameOf(theme).isEmpty())
            open.append(theme);
    }
    for (qsizetype i = 0; i < m_proposals.size(); ++i) {
        const bool on = i < open.size();
        m_proposals[i]->setVisible(on);
        m_proposals[i]->setProperty("theme", on ? open[i] : QString());
        m_proposals[i]->setText(on ? nameOf(open[i]) : QString());
    }
    m_proposalsTitle->setText(tr("The text is about:"));
    m_proposalsBox->setVisible(!open.isEmpty());
    m_needs->setText(tr("Needs that fit, for who looks after the site: %1").arg(m_proposedNeeds.join(tr(", "))));
    m_needs->setVisible(!m_proposedNeeds.isEmpty());
}

void ThemesForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showThemes();
}

} // namespace escale
