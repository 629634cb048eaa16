// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/suggestiondialog.h"

#include "fiche/sectiongroups.h"
#include "l10n/catalogue.h"
#include "l10n/titles.h"
#include "style/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace escale {

SuggestionDialog::SuggestionDialog(OutboxRunner &outbox, ReadFiche read, QWidget *parent)
    : QDialog(parent), m_outbox(outbox), m_read(std::move(read)), m_title(plainLabel()), m_sectionWords(plainLabel()),
      m_textWords(plainLabel()), m_hint(plainLabel()), m_said(plainLabel()), m_section(new QComboBox),
      m_text(new QPlainTextEdit), m_send(new QPushButton), m_cancel(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_sectionWords, m_section, m_textWords, m_text, m_hint, m_said})
        column->addWidget(widget);
    m_sectionWords->setBuddy(m_section);
    m_textWords->setBuddy(m_text);
    m_text->setTabChangesFocus(true);
    m_said->hide();
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_send);
    column->addLayout(row);
    m_send->setDefault(true);
    connect(m_send, &QPushButton::clicked, this, &SuggestionDialog::press);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    fillSections();
    retranslate();
    resize(560, 460);
}

/// Keys as the feed has them: "what", "how.<section id>" (contract-write 10). A part written in one piece has none of
/// its own: the whole text is meant.
void SuggestionDialog::fillSections()
{
    const Translation &text = m_read.translation;
    const Kind kind = m_read.fiche.kind;
    const Language in = interfaceLanguage();
    m_section->addItem(groupTitle(TextGroup::What, kind, in), QStringLiteral("what"));
    struct Group {
        TextGroup title;
        const char *key;
        const QList<Section> *sections;
    };
    for (const Group &group : {Group{TextGroup::Why, "why", &text.why}, Group{TextGroup::How, "how", &text.how},
                               Group{TextGroup::Next, "next", &text.next}}) {
        for (const Section &section : *group.sections) {
            if (section.id.isEmpty())
                continue;
            m_section->addItem(QStringLiteral("%1 %2").arg(groupTitle(group.title, kind, in), section.title),
                               QStringLiteral("%1.%2").arg(QLatin1String(group.key), section.id));
        }
    }
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_section->setMinimumContentsLength(30);
}

SuggestionDialog::Beginning SuggestionDialog::beginning() const
{
    return {m_read.fiche.id, m_section->currentData().toString(), m_text->toPlainText()};
}

void SuggestionDialog::goOn(const Beginning &beginning)
{
    if (beginning.fiche != m_read.fiche.id)
        return;
    m_section->setCurrentIndex(std::max(0, m_section->findData(beginning.section)));
    m_text->setPlainText(beginning.words);
}

void SuggestionDialog::press()
{
    const auto added =
        m_outbox.addSuggestion(m_read.fiche.id, m_section->currentData().toString(), m_text->toPlainText());
    if (added)
        return accept();
    m_said->setText(added.error().sentence);
    m_said->show();
}

void SuggestionDialog::retranslate()
{
    setWindowTitle(tr("Suggest a change"));
    //: %1 is the title of a fiche.
    m_title->setText(tr("To the authors of “%1”").arg(m_read.translation.title));
    m_sectionWords->setText(tr("Section"));
    m_textWords->setText(tr("What should be changed?"));
    m_section->setAccessibleName(m_sectionWords->text());
    m_text->setAccessibleName(m_textWords->text());
    m_hint->setText(tr("Write no name, number or address of a person. It is sent once, as soon as the source can be "
                       "reached; until then you can take it back."));
    m_send->setText(tr("Send"));
    m_cancel->setText(tr("Cancel"));
}

void SuggestionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace escale
