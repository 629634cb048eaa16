// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/phrasespage.h"

#include "l10n/isolate.h"
#include "l10n/titles.h"
#include "style/emptyfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace escale {
namespace {

constexpr std::array cardKinds{CardKind::None, CardKind::YesNo, CardKind::Number, CardKind::Day};
constexpr int numberColumn = 0, mineColumn = 1, theirColumn = 2;
constexpr int byKey = 10; ///< sentences that digits say

/// `around`: the direction of the table; a sentence keeps its own.
QTableWidgetItem *cell(const QString &text, Language language, const QFont &font, Qt::LayoutDirection around)
{
    auto *item = new QTableWidgetItem(isolated(text, around));
    item->setFont(font);
    const auto side = direction(language) == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    item->setTextAlignment(Qt::AlignVCenter | Qt::AlignAbsolute | side);
    return item;
}

} // namespace

PhrasesPage::PhrasesPage(const Appearance &appearance, DesktopModel &model, PhraseSpeaker &speaker, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_model(model), m_speaker(speaker), m_groups(new QListWidget),
      m_field(new HintField), m_sentences(new QTableWidget(0, 3)), m_hint(new Label(appearance, TextRole::Small)),
      m_side(new QWidget), m_sideTitle(new Label(appearance, TextRole::Card)),
      m_mineText(new Label(appearance, TextRole::Small)), m_theirText(new Label(appearance, TextRole::Title)),
      m_number(new Label(appearance, TextRole::Title)), m_answersTitle(new Label(appearance, TextRole::Small)),
      m_kinds(new QComboBox), m_cardBox(new QWidget), m_cardColumns(new ColumnsLayout(8, 96, 4, m_cardBox)),
      m_answers(new QListWidget)
{
    build();
    connect(m_groups, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emptyField(*m_field);
        list();
    });
    connect(m_field, &QLineEdit::textChanged, this, &PhrasesPage::list);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { speak(0); });
    connect(m_sentences, &QTableWidget::cellClicked, this, [this](int row) { speak(row); });
    connect(m_sentences->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == mineColumn)
            fitRows();
    });
    connect(m_kinds, &QComboBox::activated, &model.interview(),
            [this](int index) { m_model.interview().layCards(cardKinds.at(std::size_t(index))); });
    connect(&model, &DesktopModel::changed, this, &PhrasesPage::observe);
    connect(&model, &DesktopModel::personLeft, this, [this] {
        emptyField(*m_field);
        m_groups->setCurrentRow(0);
    });
    connect(&speaker, &PhraseSpeaker::said, this, &PhrasesPage::showVoice);
    connect(&appearance, &Appearance::changed, this, &PhrasesPage::restyle);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sentences, m_field, m_groups})
        widget->installEventFilter(this);
}

void PhrasesPage::fill()
{
    retranslate();
    fillGroups();
    restyle();
    showInterview();
}

void PhrasesPage::build()
{
    m_groups->setFixedWidth(216);
    m_groups->setFrameShape(QFrame::NoFrame);
    m_sentences->setFrameShape(QFrame::NoFrame);
    m_sentences->horizontalHeader()->hide();
    m_sentences->verticalHeader()->hide();
    m_sentences->horizontalHeader()->setSectionResizeMode(numberColumn, QHeaderView::ResizeToContents);
    m_sentences->horizontalHeader()->setSectionResizeMode(mineColumn, QHeaderView::Stretch);
    m_sentences->horizontalHeader()->setSectionResizeMode(theirColumn, QHeaderView::Stretch);
    m_sentences->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_sentences->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sentences->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sentences->setShowGrid(false);
    m_sentences->setTabKeyNavigation(false);
    m_sentences->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hint->setInk(Label::Ink::Muted);
    m_mineText->setInk(Label::Ink::Muted);
    m_answersTitle->setInk(Label::Ink::Muted);
    m_number->setCentred(true);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(16, 12, 16, 12);
    middle->setSpacing(8);
    middle->addWidget(m_field);
    middle->addWidget(m_sentences, 1);
    middle->addWidget(m_hint);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(24, 16, 24, 16);
    side->setSpacing(12);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_sideTitle, m_theirText, m_mineText, m_number, m_cardBox, m_kinds})
        side->addWidget(widget);
    side->addSpacing(8);
    side->addWidget(m_answersTitle);
    side->addWidget(m_answers, 4);
    side->addStretch(1);
    m_groups->setSpacing(3);
    m_answers->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(12);
    row->addWidget(m_groups);
    row->addLayout(middle, 3);
    row->addWidget(m_side, 2);
}

void PhrasesPage::arrive()
{
    if (!std::exchange(m_filled, true))
        fill();
    m_sentences->setFocus(Qt::OtherFocusReason);
}

void PhrasesPage::observe(DesktopModel::Aspects aspects)
{
    using Aspect = DesktopModel::Aspect;
    if (!m_filled)
        return;
    if (aspects & Aspect::Languages) {
        fillGroups();
        list();
    }
    if (aspects & (Aspect::Interview | Aspect::Languages))
        showInterview();
}

void PhrasesPage::fillGroups()
{
    const int before = std::max(m_groups->currentRow(), 0);
    const QSignalBlocker blocker(m_groups);
    m_groups->clear();
    for (const PhraseGroup &group : phrasebook().groups())
        m_groups->addItem(group.in(m_model.interfaceLanguage()));
    m_groups->setCurrentRow(before);
    list();
}

/// Of the group, or of the whole book when words are typed.
void PhrasesPage::list()
{
    if (!m_filled)
        return;
    const bool typed = !m_field->text().trimmed().isEmpty();
    m_listed = typed ? phrasebook().find(m_field->text(), {mine(), theirs()})
                     : phrasebook().inGroup(std::max(m_groups->currentRow(), 0));
    m_sentences->setRowCount(0);
    m_sentences->setRowCount(static_cast<int>(m_listed.size()));
    const bool two = mine() != theirs();
    m_sentences->setColumnHidden(theirColumn, !two);
    const QFont small = m_appearance.font(TextRole::Small);
    for (int row = 0; row < m_listed.size(); ++row) {
        const InterviewPhrase &phrase = phrasebook().phrases().at(m_listed[row]);
        const QString key = row < byKey ? QString::number((row + 1) % byKey) : QString();
        QTableWidgetItem *number = cell(key, Language::Fr, small, layoutDirection());
        if (key.isEmpty()) // a screen reader that comes there hears which sentence it is
            number->setData(Qt::AccessibleTextRole, phrase.in(mine()));
        m_sentences->setItem(row, numberColumn, number);
        for (const auto &[column, language] : {std::pair{mineColumn, mine()}, {theirColumn, theirs()}})
            m_sentences->setItem(
                row, column,
                cell(phrase.in(language), language, m_appearance.font(TextRole::Body, language), layoutDirection()));
    }
    fitRows();
    const qsizetype now = m_listed.indexOf(m_model.interview().phrase());
    m_sentences->setCurrentCell(static_cast<int>(std::max<qsizetype>(now, 0)), mineColumn);
}

/// As high as their sentences in the width the columns have.
void PhrasesPage::fitRows()
{
    constexpr int air = 16;
    m_sentences->resizeRowsToContents();
    for (int row = 0; row < m_sentences->rowCount(); ++row)
        m_sentences->setRowHeight(row, m_sentences->rowHeight(row) + air);
}

void PhrasesPage::speak(int row)
{
    if (row < 0 || row >= m_listed.size())
        return;
    m_sentences->setCurrentCell(row, mineColumn);
    m_model.interview().speak(m_listed[row]);
}

/// Outside the field; in it digits are words.
bool PhrasesPage::speakByKey(const QKeyEvent &event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.key() == Qt::Key_Space) {
        if (shift)
            m_speaker.speakSlowly();
        else if (m_model.interview().phrase() >= 0)
            m_model.interview().speak(m_model.interview().phrase());
        else
            speak(m_sentences->currentRow());
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        speak(m_sentences->currentRow());
        return true;
    }
    // By what the key says where it can, by its place on a French keyboard else: digits need Shift there.
    const QString text = event.text();
    static const QString row = QStringLiteral("&é\"'(-è_çà");
    int digit = text.size() == 1 && text.front().isDigit() ? text.front().digitValue() : -1;
    if (digit < 0 && text.size() == 1 && row.contains(text))
        digit = static_cast<int>(row.indexOf(text) + 1) % byKey;
    if (digit < 0)
        return false;
    speak((digit + byKey - 1) % byKey);
    return true;
}

bool PhrasesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_field) {
        if (key.key() == Qt::Key_Down) {
            m_sentences->setFocus(Qt::OtherFocusReason);
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    return speakByKey(key) || QWidget::eventFilter(watched, event);
}

void PhrasesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_field->hasFocus() && !m_field->text().isEmpty())
        emptyField(*m_field);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

void PhrasesPage::showInterview()
{
    const Interview &interview = m_model.interview();
    const bool any = interview.phrase() >= 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_theirText, m_mineText, m_kinds, m_cardBox})
        widget->setVisible(any);
    if (any) {
        const InterviewPhrase &phrase = phrasebook().phrases().at(interview.phrase());
        m_theirText->setContentLanguage(theirs());
        m_theirText->setText(phrase.in(theirs()));
        m_mineText->setContentLanguage(mine());
        m_mineText->setText(mine() == theirs() ? QString() : phrase.in(mine()));
        const auto kind = std::find(cardKinds.begin(), cardKinds.end(), interview.cards());
        m_kinds->setCurrentIndex(static_cast<int>(kind - cardKinds.begin()));
    }
    if (const qsizetype row = m_listed.indexOf(interview.phrase()); row >= 0)
        m_sentences->setCurrentCell(static_cast<int>(row), mineColumn);
    layCards();
    const int answered = interview.answered();
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChecked(m_laid != CardKind::Number && i == answered);
    m_number->setVisible(any && m_laid == CardKind::Number);
    m_number->setText(answered < 0 ? QString(QChar(0x2026)) : answerText(m_laid, answered, theirs()));
    m_answers->clear();
    for (const InterviewAnswer &answer : interview.answers())
        m_answers->addItem(QStringLiteral("%1  %2").arg(
            isolated(phrasebook().phrases().at(answer.phrase).in(mine()), layoutDirection()),
            isolated(answerText(answer.kind, answer.value, mine()), layoutDirection())));
    m_answersTitle->setVisible(!interview.answers().isEmpty());
    m_answers->setVisible(!interview.answers().isEmpty());
    showVoice();
}

void PhrasesPage::layCards()
{
    const CardKind kind = m_model.interview().cards();
    if (kind == m_laid && theirs() == m_laidIn)
        return;
    m_laid = kind;
    m_laidIn = theirs();
    for (Button *card : std::exchange(m_cards, {})) {
        card->hide();
        card->deleteLater(); // the touch may have come from it
    }
    for (int i = 0; i < cardCount(kind); ++i) {
        auto *card = new Button(m_appearance, Button::Kind::Choice, m_cardBox);
        card->setContentLanguage(theirs());
        card->setWords(cardText(kind, i, theirs()));
        card->setCheckable(kind != CardKind::Number);
        connect(card, &Button::clicked, &m_model.interview(), [this, i] { m_model.interview().touch(i); });
        m_cardColumns->addWidget(card);
        card->show();
        m_cards.append(card);
    }
}

/// Which keys do what; or that nobody is heard.
void PhrasesPage::showVoice()
{
    if (m_speaker.wasHeard()) {
        m_hint->setInk(Label::Ink::Muted);
        m_hint->setText(
            tr("1 … 0: say a sentence. Space: again. Shift+Space: slowly. Nothing here is written to the disk."));
        return;
    }
    m_hint->setInk(Label::Ink::Danger);
    //: %1 is a language: "Pashto".
    m_hint->setText(tr("No voice here speaks %1: show the sentence to the person.")
                        .arg(languageName(theirs(), m_model.interfaceLanguage())));
}

void PhrasesPage::retranslate()
{
    m_field->setHint(tr("Search the sentences"));
    m_field->setAccessibleName(m_field->hint());
    m_groups->setAccessibleName(tr("Groups of sentences"));
    m_sentences->setAccessibleName(tr("Sentences"));
    m_sideTitle->setText(tr("The person sees"));
    m_answersTitle->setText(tr("Answers, forgotten with the person"));
    m_answers->setAccessibleName(m_answersTitle->text());
    m_kinds->setAccessibleName(tr("Answer cards"));
    const int before = m_kinds->currentIndex();
    m_kinds->clear();
    m_kinds->addItems({tr("No cards"), tr("Yes, no"), tr("Numbers"), tr("Days")}); // as cardKinds
    m_kinds->setCurrentIndex(before);
    showVoice();
}

void PhrasesPage::restyle()
{
    if (!m_filled)
        return;
    m_groups->setFont(m_appearance.font(TextRole::Body));
    m_field->setFont(m_appearance.font(TextRole::Body));
    m_kinds->setFont(m_appearance.font(TextRole::Body));
    m_answers->setFont(m_appearance.font(TextRole::Small));
    QPalette soft = m_appearance.palette();
    soft.setColor(QPalette::Highlight, m_appearance.colours().primarySoft);
    soft.setColor(QPalette::HighlightedText, m_appearance.colours().ink);
    m_sentences->setPalette(soft);
    list();
    update();
}

/// In a narrow window the groups go first: the field finds in all of them.
void PhrasesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int em = QFontMetrics(m_appearance.font(TextRole::Body)).height();
    m_groups->setVisible(width() > 50 * em);
    m_side->setVisible(width() > 34 * em);
}

void PhrasesPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.colours().surface);
}

void PhrasesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_filled) {
        retranslate();
        fillGroups();
    }
    QWidget::changeEvent(event);
}

} // namespace escale
