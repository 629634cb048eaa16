// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/segmentside.h"

#include "l10n/dates.h"
#include "l10n/isolate.h"
#include "style/emptyfield.h"
#include "style/hintfield.h"
#include "translator/feedbackcard.h"
#include "translator/machinecard.h"
#include "translator/matchdelegate.h"
#include "translator/questioncards.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace escale {
namespace {

QLabel *heading(QWidget *of)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setBuddy(of);
    return label;
}

/// As high as what it says, at its width: no empty room, and nothing to scroll in what scrolls.
class WholeList final : public QListWidget {
public:
    WholeList() { setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); }

protected:
    void updateGeometries() override
    {
        QListWidget::updateGeometries();
        setFixedHeight(contentsSize().height() + height() - viewport()->height());
    }
};

QListWidget *list(const char *name)
{
    auto *made = new WholeList;
    made->setObjectName(QLatin1String(name));
    made->setWordWrap(true);
    made->setSelectionMode(QAbstractItemView::NoSelection);
    return made;
}

} // namespace

SegmentSide::SegmentSide(const Appearance &appearance, TranslationDesk &desk, TranslationDispatch &dispatch,
                         MachineTranslation &machine, QWidget *parent)
    : QScrollArea(parent), m_appearance(appearance), m_desk(desk), m_dispatch(dispatch), m_machine(machine),
      m_hint(new QLabel), m_find(new HintField), m_theirs(new QPushButton), m_ask(new QPushButton),
      m_tell(new QPushButton), m_findings(new QuestionCards(appearance, desk)), m_matches(list("matches")),
      m_terms(list("terms")), m_foundList(list("found")), m_card(new MachineCard(appearance, machine)),
      m_feedback(new FeedbackCard(appearance, desk, dispatch))
{
    m_checksTitle = heading(m_findings);
    m_memoryTitle = heading(m_matches);
    m_termsTitle = heading(m_terms);
    m_findTitle = heading(m_find);
    m_find->setObjectName(QStringLiteral("find"));
    m_find->installEventFilter(this);
    m_foundList->hide();
    m_findings->setObjectName(QStringLiteral("findings"));
    connect(m_findings, &QuestionCards::left, this, &SegmentSide::left);
    connect(m_findings, &QuestionCards::wordsWanted, this, &SegmentSide::sentenceTaken);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { m_desk.findWords(m_find->text()); });
    connect(&desk, &TranslationDesk::wordsFound, this, &SegmentSide::showFound);
    m_hint->setWordWrap(true);
    m_matches->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matches->setItemDelegate(new MatchDelegate(appearance, m_matches));
    m_matches->setResizeMode(QListView::Adjust);
    m_ask->setObjectName(QStringLiteral("machine"));
    connect(m_matches, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { take(m_matches->row(item)); });
    connect(m_theirs, &QPushButton::clicked, &m_desk, &TranslationDesk::takeTheirs);
    connect(m_ask, &QPushButton::clicked, this, &SegmentSide::askMachine);
    m_tell->setObjectName(QStringLiteral("tell"));
    connect(m_card, &MachineCard::left, this, &SegmentSide::left);
    connect(m_tell, &QPushButton::clicked, m_feedback, &FeedbackCard::begin);
    connect(m_feedback, &FeedbackCard::left, this, &SegmentSide::left);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_hint, m_theirs, m_ask, m_card, m_checksTitle, m_findings,
                                                            m_memoryTitle, m_matches, m_tell, m_feedback, m_termsTitle,
                                                            m_terms, m_findTitle, m_find, m_foundList})
        column->addWidget(widget);
    column->addStretch(1);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&desk, &TranslationDesk::currentChanged, this, &SegmentSide::showCurrent);
    connect(&desk, &TranslationDesk::openChanged, this, [this] {
        if (!m_desk.draft())
            emptyField(*m_find);
        showCurrent();
    });
    connect(&dispatch, &TranslationDispatch::changed, this, &SegmentSide::showCurrent);
    connect(&machine, &MachineTranslation::changed, this, &SegmentSide::showButtons);
    connect(&appearance, &Appearance::changed, this, &SegmentSide::restyle);
    retranslate();
    restyle();
}

void SegmentSide::retranslate()
{
    m_checksTitle->setText(tr("Questions"));
    m_memoryTitle->setText(tr("Memory"));
    m_termsTitle->setText(tr("Glossary"));
    m_findTitle->setText(tr("Find in the memory"));
    m_find->setHint(tr("Words of either language"));
    m_find->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_find->setAccessibleName(m_findTitle->text());
    m_foundList->setAccessibleName(m_findTitle->text());
    m_findings->setAccessibleName(m_checksTitle->text());
    m_matches->setAccessibleName(m_memoryTitle->text());
    m_terms->setAccessibleName(m_termsTitle->text());
    m_theirs->setText(tr("Take the other translation"));
    m_ask->setText(tr("Machine translation"));
    using ::operator|; // Qt's for keys
    m_ask->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_M).toString(QKeySequence::NativeText));
    m_tell->setText(tr("A word to the translator…"));
    showButtons();
    showCurrent();
}

void SegmentSide::restyle()
{
    for (QLabel *label : {m_checksTitle, m_memoryTitle, m_termsTitle, m_findTitle})
        label->setFont(m_appearance.font(TextRole::Card));
    m_hint->setFont(m_appearance.font(TextRole::Small));
}

void SegmentSide::showButtons()
{
    m_ask->setVisible(m_machine.hasModel() && m_machine.state() == MachineTranslation::State::None);
    m_tell->setVisible(!m_dispatch.fellows().isEmpty());
}

void SegmentSide::showCurrent()
{
    if (!m_desk.draft() || m_desk.draft()->segments().isEmpty())
        return;
    const DraftSegment &draft = m_desk.draft()->segments()[m_desk.current()];
    m_hint->setText(!draft.theirs.isEmpty()         ? tr("Published meanwhile: %1").arg(wordsOf(draft.theirs))
                    : !draft.frenchBefore.isEmpty() ? tr("The French was: %1").arg(wordsOf(draft.frenchBefore))
                                                    : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_theirs->setVisible(!draft.theirs.isEmpty());
    m_findings->showCurrent();
    showTerms();
    showMatches();
}

void SegmentSide::mendFirst()
{
    (void)m_findings->mendFirst();
}

void SegmentSide::showTerms()
{
    m_terms->clear();
    for (const TermOffer &offer : m_desk.terms()) {
        const QString sign = m_desk.says(offer) ? QStringLiteral("✓ ") : QString();
        const QString from = offer.uses > 0 ? u'\n' + tr("in the library: %1").arg(offer.uses) : QString();
        m_terms->addItem(sign + offer.french + u'\n' + offer.targets.join(QStringLiteral(" · ")) + from);
    }
    m_termsTitle->setVisible(m_terms->count() > 0);
    m_terms->setVisible(m_terms->count() > 0);
}

void SegmentSide::showMatches()
{
    m_matches->clear();
    int number = 0;
    for (const MemoryMatch &match : m_desk.matches()) {
        const Qt::LayoutDirection around = direction(m_appearance.language());
        QString what = isolated(QStringLiteral("Ctrl+%1").arg(++number), around) + QStringLiteral(" · ") +
                       isolated(QStringLiteral("%1 %").arg(match.percent), around);
        if (match.isPart())
            what += QStringLiteral(" · ") + tr("one sentence");
        else if (match.sentences > 0)
            what += QStringLiteral(" · ") + tr("sentence by sentence");
        QStringList lines{what, match.unit.source, match.target, originOf(match.unit)};
        lines.removeAll(QString());
        m_matches->addItem(lines.join(u'\n'));
        m_matches->item(number - 1)->setData(MatchDelegate::lookRole, QVariant::fromValue(lookOf(match, what)));
    }
    for (const SegmentProposal &proposal : m_dispatch.proposals())
        m_matches->addItem(QStringLiteral("Ctrl+%1 · %2\n%3")
                               .arg(++number)
                               .arg(tr("%1 proposes").arg(proposal.author), proposal.target));
    if (number == 0 && m_desk.hasSearched())
        m_matches->addItem(tr("Nothing like this has been translated yet."));
    showButtons();
}

/// With what is otherwise in its French than in the French at hand, or in the sentence of it that it is of.
MatchLook SegmentSide::lookOf(const MemoryMatch &match, const QString &head) const
{
    const QString french = wordsOf(m_desk.draft()->segments()[m_desk.current()].segment.source).trimmed();
    const QString asked = match.isPart() ? french.mid(match.sentence.start, match.sentence.length) : french;
    return {head,
            wordChanges(match.unit.source, asked),
            match.target,
            otherNumbersIn(match.target, m_desk.language(), match.unit.source, asked),
            originOf(match.unit),
            m_desk.language()};
}

/// Which fiche it is from, of what day, and who says so. What is published an expert has published, whom no answer of
/// the feed names (contract 3.7; contract-write 7). Of what was confirmed on this desk everybody reads that it was, and
/// whoever did it that it was they.
QString SegmentSide::originOf(const TranslationUnit &unit) const
{
    const QString who = !unit.confirmedHere  ? (unit.fiche.isEmpty() ? QString() : tr("published"))
                        : m_desk.isOwn(unit) ? tr("confirmed here by you")
                                             : tr("confirmed here");
    QStringList origin{m_desk.titleOf(unit.fiche), who,
                       dateText(unit.date.toLocalTime().date(), m_appearance.language())};
    origin.removeAll(QString());
    return origin.join(QStringLiteral(" · "));
}

void SegmentSide::take(int row)
{
    const auto matches = static_cast<int>(m_desk.matches().size());
    if (isPart(row))
        Q_EMIT sentenceTaken(words(row));
    else if (row < matches)
        m_desk.takeMatch(row);
    else
        m_dispatch.takeProposal(row - matches);
}

QString SegmentSide::words(int row) const
{
    const auto matches = static_cast<int>(m_desk.matches().size());
    if (row < matches)
        return m_desk.matches().value(row).target;
    return m_dispatch.proposals().value(row - matches).target;
}

bool SegmentSide::isPart(int row) const
{
    return m_desk.matches().value(row).isPart();
}

void SegmentSide::find(const QString &words)
{
    if (!words.isEmpty()) {
        m_find->setText(words);
        m_desk.findWords(words);
    }
    m_find->selectAll();
    m_find->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(m_find);
}

void SegmentSide::showFound()
{
    m_foundList->clear();
    for (const TranslationUnit &unit : m_desk.foundWords())
        m_foundList->addItem(unit.source + u'\n' + unit.target);
    const bool asked = m_desk.hasFoundWords();
    if (asked && m_foundList->count() == 0)
        m_foundList->addItem(tr("These words stand nowhere in the memory."));
    m_foundList->setVisible(asked);
    if (asked)
        QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_foundList); }); // once it has its place
}

bool SegmentSide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        emptyField(*m_find);
        m_desk.findWords({});
        Q_EMIT left();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void SegmentSide::askMachine()
{
    if (!m_machine.hasModel())
        return;
    if (m_machine.state() == MachineTranslation::State::None)
        m_machine.begin();
    if (m_machine.state() == MachineTranslation::State::None)
        return;
    ensureWidgetVisible(m_card);
    if (m_machine.state() != MachineTranslation::State::Waiting)
        m_card->enter();
}

void SegmentSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace escale
