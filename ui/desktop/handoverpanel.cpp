// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/handoverpanel.h"

#include "l10n/isolate.h"
#include "l10n/titles.h"
#include "style/plainlabel.h"

#include <QDir>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace escale {
namespace {

QLabel *heading()
{
    QLabel *label = plainLabel();
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

HandOverPanel::HandOverPanel(QWidget *parent)
    : QScrollArea(parent), m_scope(new QComboBox), m_languagesTitle(heading()), m_sizeTitle(heading()),
      m_contentTitle(heading()), m_lookTitle(heading()), m_fileTitle(heading()), m_folder(plainLabel()),
      m_name(plainLabel()), m_note(plainLabel()), m_facts(new QCheckBox), m_steps(new QCheckBox),
      m_places(new QCheckBox), m_map(new QCheckBox), m_bring(new QCheckBox), m_header(new QCheckBox),
      m_code(new QCheckBox), m_change(new QPushButton)
{
    build();
    retranslate();
}

void HandOverPanel::build()
{
    auto *left = new QWidget;
    auto *options = new QVBoxLayout(left);
    options->setContentsMargins(24, 16, 24, 16);
    options->setSpacing(6);
    options->addWidget(m_scope);
    const auto group = [&](QLabel *title) {
        options->addSpacing(12);
        options->addWidget(title);
    };
    group(m_languagesTitle);
    auto *languages = new QWidget, *sizes = new QWidget; // a parent for each group of radio buttons
    auto *languageRow = new QVBoxLayout(languages);
    auto *sizeRow = new QHBoxLayout(sizes);
    for (QBoxLayout *layout : std::initializer_list<QBoxLayout *>{languageRow, sizeRow})
        layout->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < 4; ++i) {
        m_languages.append(new QRadioButton);
        languageRow->addWidget(m_languages.last());
    }
    options->addWidget(languages);
    group(m_sizeTitle);
    for (int i = 0; i < 2; ++i) {
        m_sizes.append(new QRadioButton);
        sizeRow->addWidget(m_sizes.last());
    }
    sizeRow->addStretch();
    options->addWidget(sizes);
    for (const QList<QRadioButton *> &buttons : {m_languages, m_sizes}) {
        for (QRadioButton *button : buttons)
            connect(button, &QRadioButton::toggled, this, [this](bool on) {
                if (on) // the one that goes off says nothing new
                    choose();
            });
    }
    group(m_contentTitle);
    for (QCheckBox *box : {m_facts, m_steps, m_places, m_map, m_bring})
        options->addWidget(box);
    group(m_lookTitle);
    for (QCheckBox *box : {m_header, m_code})
        options->addWidget(box);
    for (QCheckBox *box : {m_facts, m_steps, m_places, m_map, m_bring, m_header, m_code})
        connect(box, &QCheckBox::toggled, this, &HandOverPanel::choose);
    group(m_fileTitle);
    options->addWidget(m_folder);
    options->addWidget(m_name);
    options->addWidget(m_change, 0, Qt::AlignLeading);
    options->addSpacing(12);
    options->addWidget(m_note);
    options->addStretch();
    m_change->setAutoDefault(false);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFocusPolicy(Qt::NoFocus); // the choices in it take the focus
    setWidget(left);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing)
            Q_EMIT scopeChosen(static_cast<HandOverScope>(m_scope->currentData().toInt()));
    });
    connect(m_change, &QPushButton::clicked, this, &HandOverPanel::folderWanted);
}

/// As wide as its words, which no box or button wraps.
QSize HandOverPanel::sizeHint() const
{
    constexpr int drawn = 340, widest = 730;
    const int words = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {std::clamp(words, drawn, widest), QScrollArea::sizeHint().height()};
}

bool HandOverPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void HandOverPanel::choose()
{
    if (m_showing)
        return;
    HandOverChoices choices = m_choices;
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        if (m_languages[i]->isChecked() && m_offer.persons != Language::Fr)
            choices.languages = static_cast<HandOverLanguages>(i);
    }
    choices.large = m_sizes[1]->isChecked();
    choices.facts = m_facts->isChecked();
    choices.steps = m_steps->isChecked();
    if (m_places->isEnabled())
        choices.places = m_places->isChecked();
    if (m_map->isEnabled())
        choices.map = m_map->isChecked();
    choices.bring = m_bring->isChecked();
    choices.header = m_header->isChecked();
    choices.code = m_code->isChecked();
    if (choices == m_choices)
        return;
    m_choices = choices;
    Q_EMIT chosen(choices);
}

void HandOverPanel::show(const HandOverChoices &choices, const Offer &offer)
{
    m_choices = choices;
    m_showing = true;
    const bool both = offer.persons != Language::Fr;
    const auto used = static_cast<qsizetype>(both ? choices.languages : HandOverLanguages::Other);
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        m_languages[i]->setChecked(i == used);
        m_languages[i]->setEnabled(both || i == used);
    }
    m_sizes[0]->setChecked(!choices.large);
    m_sizes[1]->setChecked(choices.large);
    m_facts->setChecked(choices.facts);
    m_steps->setChecked(choices.steps);
    m_places->setEnabled(offer.places);
    m_places->setChecked(offer.places && choices.places);
    const bool map = offer.map && offer.places && choices.places; // it says where the addresses are
    m_map->setEnabled(map);
    m_map->setChecked(map && choices.map);
    m_bring->setChecked(choices.bring);
    m_bring->setEnabled(offer.scope != HandOverScope::Bring);
    m_header->setChecked(choices.header);
    m_header->setEnabled(offer.header);
    m_code->setChecked(choices.code);
    m_folder->setText(isolatedLeftToRight(QDir::toNativeSeparators(choices.folder)));
    m_showing = false;
    if (std::exchange(m_offer, offer) != offer)
        showWords();
}

/// What depends on what there is to choose from.
void HandOverPanel::showWords()
{
    m_showing = true;
    m_scope->clear();
    if (m_offer.fiche)
        m_scope->addItem(tr("This fiche"), int(HandOverScope::Fiche));
    if (m_offer.marked > 0)
        //: Fiches that are chosen together in the list of results; %1 is their number.
        m_scope->addItem(tr("Chosen in the list (%1)").arg(m_offer.marked), int(HandOverScope::Marked));
    if (m_offer.selection > 0)
        m_scope->addItem(tr("My selection (%1)").arg(m_offer.selection), int(HandOverScope::Selection));
    if (m_offer.fiche)
        //: A sheet of its own: the papers to take along to an appointment.
        m_scope->addItem(tr("Only “What to bring”"), int(HandOverScope::Bring));
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(int(m_offer.scope))));
    m_showing = false;
    const bool french = m_offer.persons == Language::Fr;
    const QString own = ownName(m_offer.persons);
    //: %1 is a language in its own script.
    m_languages[0]->setText(french ? tr("Side by side") : tr("%1 beside French").arg(own));
    m_languages[1]->setText(m_offer.readsFrench ? tr("%1 under each paragraph").arg(own)
                                                : tr("French under each paragraph"));
    //: Only this one language goes onto the paper.
    const QStringList alone{tr("Only %1").arg(own), tr("Only French")};
    //: Says why the choices above it cannot be made: there is no other language.
    m_languages[2]->setText(french ? tr("The person’s language: French") : alone.at(m_offer.readsFrench ? 1 : 0));
    m_languages[3]->setText(french || !m_offer.readsFrench ? alone.at(1) : alone.at(0));
    m_places->setText(m_offer.places ? tr("Addresses") : tr("Addresses: this fiche has none"));
    //: The outline of France, with a number for each address.
    m_map->setText(m_offer.map ? tr("Map") : tr("Map: no address is on it"));
    m_header->setText(m_offer.header ? tr("Name of the centre") : tr("Name of the centre: none is set"));
    m_name->setText(isolatedLeftToRight(m_offer.fileName));
    m_note->setText(m_offer.notes.join(u'\n'));
    m_note->setVisible(!m_offer.notes.isEmpty());
}

void HandOverPanel::retranslate()
{
    m_scope->setAccessibleName(tr("What is handed over"));
    m_languagesTitle->setText(tr("Languages"));
    m_sizeTitle->setText(tr("Size of the text"));
    m_sizes[0]->setText(tr("Usual"));
    m_sizes[1]->setText(tr("Large print"));
    m_contentTitle->setText(tr("Content"));
    m_facts->setText(tr("Price, place, conditions"));
    m_steps->setText(tr("Steps"));
    m_bring->setText(tr("“What to bring”, on a page of its own"));
    m_lookTitle->setText(tr("Presentation"));
    m_code->setText(tr("QR code of the page"));
    m_fileTitle->setText(tr("PDF and phone file"));
    m_change->setText(tr("Change the folder…"));
    showWords();
}

} // namespace escale
