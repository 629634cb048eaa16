// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/findingspanel.h"

#include "style/flow.h"
#include "workshop/findingdelegate.h"
#include "workshop/unitnames.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeySequence>

namespace escale {
namespace {

/// French inside words of any direction (UAX #9: LRI, PDI).
QString french(const QString &words)
{
    return QChar(0x2066) + words + QChar(0x2069);
}

/// The same thing said of the same text, wherever in it.
bool isSame(const Finding &a, const Finding &b)
{
    const auto offer = [](const Finding &finding) {
        return finding.fixes.isEmpty() ? QString() : finding.fixes.first().text;
    };
    return a.rule == b.rule && a.message == b.message && offer(a) == offer(b) && a.place.part == b.place.part &&
           a.place.index == b.place.index && a.place.block == b.place.block && a.place.child == b.place.child;
}

bool isKept(const QList<Finding> &kept, const Finding &finding)
{
    return std::any_of(kept.begin(), kept.end(), [&finding](const Finding &each) {
        return each.rule == finding.rule && each.message == finding.message && each.place.part == finding.place.part &&
               each.place.index == finding.place.index;
    });
}

std::optional<PlainFix> fixOf(const Finding &finding, PlainFix::Kind kind)
{
    for (const PlainFix &fix : finding.fixes) {
        if (fix.kind == kind)
            return fix;
    }
    return std::nullopt;
}

} // namespace

FindingsPanel::FindingsPanel(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_counts(new QLabel), m_next(new QPushButton),
      m_replace(new QPushButton), m_explain(new QPushButton), m_keep(new QPushButton), m_showKept(new QPushButton)
{
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust); // another width, other lines
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new FindingDelegate(appearance, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // a card may be higher than the list
    connect(&appearance, &Appearance::changed, m_list, &QListWidget::doItemsLayout);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_next->setFocusPolicy(Qt::TabFocus);
    auto *top = new QHBoxLayout;
    top->addWidget(m_counts, 1);
    top->addWidget(m_next);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(top);
    all->addWidget(m_list, 1);
    auto *keys = new QWidget;
    auto *row = new WrapLayout(appearance.metrics().unit, keys);
    for (QPushButton *key : {m_replace, m_explain, m_keep, m_showKept}) {
        key->setFocusPolicy(Qt::TabFocus);
        row->addWidget(key);
    }
    all->addWidget(keys);
    connect(m_replace, &QPushButton::clicked, this, [this] { ask(PlainFix::Kind::Replace); });
    connect(m_explain, &QPushButton::clicked, this, [this] { ask(PlainFix::Kind::Explain); });
    connect(m_keep, &QPushButton::clicked, this, &FindingsPanel::keep);
    connect(m_showKept, &QPushButton::clicked, this, [this] {
        m_kept.clear();
        m_list->setFocus(Qt::OtherFocusReason); // the key goes
        Q_EMIT checkWanted();
    });
    connect(m_next, &QPushButton::clicked, this, &FindingsPanel::next);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        const auto finding = current();
        if (const auto fix = finding ? firstFix(*finding) : std::nullopt)
            Q_EMIT fixAsked(*finding, *fix);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        const auto finding = current();
        showKeys();
        if (!m_filling && finding)
            Q_EMIT chosen(*finding);
    });
    retranslate();
}

std::optional<Finding> FindingsPanel::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_found.size() ? std::nullopt : std::optional(m_found[row]);
}

std::optional<PlainFix> FindingsPanel::firstFix(const Finding &finding)
{
    const auto words = fixOf(finding, PlainFix::Kind::Replace);
    return words ? words : fixOf(finding, PlainFix::Kind::Explain);
}

void FindingsPanel::ask(PlainFix::Kind kind)
{
    const auto finding = current();
    const auto fix = finding ? fixOf(*finding, kind) : std::nullopt;
    if (!fix)
        return;
    m_list->setFocus(Qt::OtherFocusReason); // the key may be off for the next one
    Q_EMIT fixAsked(*finding, *fix);
}

/// It says nothing more of these words in this part, as long as the window is open; a key brings it back.
void FindingsPanel::keep()
{
    const auto finding = current();
    if (!finding)
        return;
    m_kept.append(*finding);
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT checkWanted();
}

void FindingsPanel::showKeys()
{
    const auto finding = current();
    m_replace->setEnabled(finding && fixOf(*finding, PlainFix::Kind::Replace));
    m_explain->setEnabled(finding && fixOf(*finding, PlainFix::Kind::Explain));
    m_keep->setEnabled(finding.has_value());
    m_showKept->setVisible(!m_kept.isEmpty());
}

qsizetype FindingsPanel::count(PlainLevel level) const
{
    return std::count_if(m_found.begin(), m_found.end(),
                         [level](const Finding &finding) { return finding.level == level; });
}

std::optional<Finding> FindingsPanel::again(const Finding &finding) const
{
    std::optional<Finding> nearest;
    const auto distance = [&finding](const Finding &other) {
        return std::abs(other.place.range.start - finding.place.range.start);
    };
    for (const Finding &each : m_found) {
        if (isSame(each, finding) && (!nearest || distance(each) < distance(*nearest)))
            nearest = each;
    }
    return nearest;
}

void FindingsPanel::setFindings(const QList<Finding> &findings, const FicheDraft &draft)
{
    const auto before = current();
    const int row = m_list->currentRow();
    m_found = findings;
    m_found.removeIf([this](const Finding &finding) { return isKept(m_kept, finding); });
    m_draft = draft;
    m_filling = true;
    showWords();
    const auto stays = before ? again(*before) : std::nullopt;
    m_list->setCurrentRow(stays ? static_cast<int>(m_found.indexOf(*stays)) : -1);
    if (before)
        m_goOn = stays ? 0 : row;
    m_filling = false;
    showKeys();
}

/// A card in its place keeps the place of the list and the ear of a screen reader.
void FindingsPanel::showWords()
{
    while (m_list->count() > m_found.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        const Finding &finding = m_found[i];
        const bool strict = finding.level == PlainLevel::Must;
        const QString head = (strict ? tr("To mend") : tr("Idea")) + QStringLiteral(" · ") +
                             unitName(unitPath(finding.place, m_draft), m_draft);
        const QString message = french(finding.message);
        const auto other = fixOf(finding, PlainFix::Kind::Replace);
        const QString instead = other                     ? tr("Instead: %1").arg(french(other->text))
                                : finding.fixes.isEmpty() ? QString()
                                                          : explainWords();
        const QString words = head + u'\n' + message + (instead.isEmpty() ? QString() : u'\n' + instead);
        const int row = static_cast<int>(i);
        if (row == m_list->count())
            m_list->addItem(words);
        else if (m_list->item(row)->text() != words)
            m_list->item(row)->setText(words);
        QListWidgetItem *card = m_list->item(row);
        card->setData(FindingDelegate::Strict, strict);
        card->setData(FindingDelegate::Head, head);
        card->setData(FindingDelegate::Message, message);
        card->setData(FindingDelegate::Instead, instead);
    }
    showCounts();
}

QString FindingsPanel::explainWords()
{
    return tr("Explain in the text");
}

void FindingsPanel::setWordCount(qsizetype words)
{
    if (std::exchange(m_words, words) != words)
        showCounts();
}

QString FindingsPanel::wordCountText(qsizetype words)
{
    return tr("Words: %1").arg(words);
}

void FindingsPanel::showCounts()
{
    m_counts->setText(tr("To mend: %1").arg(count(PlainLevel::Must)) + QStringLiteral(" · ") +
                      tr("Ideas: %1").arg(count(PlainLevel::Suggestion)) + u'\n' + wordCountText(m_words));
}

void FindingsPanel::next()
{
    if (m_list->count() == 0)
        return;
    const int row = m_list->currentRow() < 0 ? std::exchange(m_goOn, 0) : m_list->currentRow() + 1;
    m_list->setCurrentRow(row % m_list->count());
    if (const auto finding = current())
        Q_EMIT entered(*finding);
}

void FindingsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindingsPanel::retranslate()
{
    m_next->setText(tr("Next"));
    m_replace->setText(tr("Replace"));
    m_replace->setToolTip(QKeySequence(QStringLiteral("Alt+Return")).toString(QKeySequence::NativeText));
    m_explain->setText(explainWords());
    m_keep->setText(tr("Keep"));
    m_keep->setToolTip(tr("Says nothing more of these words while the workshop is open"));
    m_showKept->setText(tr("Show what was kept"));
    m_next->setToolTip(QKeySequence(QStringLiteral("Alt+Down")).toString(QKeySequence::NativeText));
    m_list->setAccessibleName(tr("What makes the text hard"));
    showWords();
}

} // namespace escale
