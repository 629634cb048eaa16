// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/questioncards.h"

#include "l10n/isolate.h"
#include "style/button.h"
#include "style/flow.h"
#include "style/label.h"
#include "translator/findingwords.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

namespace escale {
namespace {

constexpr int gap = 8, bar = 4; // px

/// A ground with a bar at its beginning.
class Card final : public QWidget {
public:
    explicit Card(const Appearance &appearance) : m_appearance(appearance) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours &colours = m_appearance.colours();
        painter.fillRect(rect(), colours.importantGround);
        const bool fromRight = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(QRect(fromRight ? width() - bar : 0, 0, bar, height()), colours.importantEdge);
    }

private:
    const Appearance &m_appearance;
};

} // namespace

QuestionCards::QuestionCards(const Appearance &appearance, TranslationDesk &desk, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_desk(desk), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap);
    connect(&appearance, &Appearance::changed, this, &QuestionCards::refill);
    refill();
}

void QuestionCards::showCurrent()
{
    QList<Shown> shown;
    for (qsizetype i = 0; i < m_desk.findings().size(); ++i)
        shown.append({m_desk.findings()[i], m_desk.fixFor(i)});
    if (shown == m_shown && m_meant == m_desk.meant())
        return; // who works with the keys in it stays in it
    m_shown = std::move(shown);
    m_meant = m_desk.meant();
    refill();
}

void QuestionCards::refill()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of its buttons may be what was pressed
        }
        delete item;
    }
    if (m_shown.isEmpty()) {
        auto *none = new Label(m_appearance, TextRole::Small);
        none->setObjectName(QStringLiteral("question"));
        none->setInk(Label::Ink::Muted);
        none->setText(tr("None."));
        m_column->addWidget(none);
        none->show();
    }
    bool first = true;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        addCard(i, first);
        first = first && !m_shown[i].fix;
    }
    if (m_meant == 0)
        return;
    auto *again = new Button(m_appearance, Button::Kind::Quiet);
    again->setObjectName(QStringLiteral("askAgain"));
    again->setTextRole(TextRole::Small);
    again->setTarget(Button::Target::Secondary);
    again->setWords(tr("Ask again what is meant so"));
    connect(
        again, &Button::clicked, this,
        [this] {
            m_desk.askAgain();
            Q_EMIT left();
        },
        Qt::QueuedConnection);
    again->installEventFilter(this);
    m_column->addWidget(again);
    again->show();
}

/// `first`: the one that the key mends.
void QuestionCards::addCard(qsizetype number, bool first)
{
    const Shown &shown = m_shown[number];
    auto *card = new Card(m_appearance);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(gap + bar, gap, gap + bar, gap);
    auto *question = new Label(m_appearance, TextRole::Small);
    question->setObjectName(QStringLiteral("question"));
    question->setText(findingWords(shown.finding));
    inside->addWidget(question);
    auto *keys = new QWidget;
    auto *row = new WrapLayout(gap, keys);
    const auto button = [&](const char *name, Button::Kind kind, const QString &words) {
        auto *made = new Button(m_appearance, kind);
        made->setObjectName(QLatin1String(name));
        made->setTextRole(TextRole::Small);
        made->setTarget(Button::Target::Secondary);
        made->setWords(words);
        made->setAccessibleDescription(question->text());
        made->installEventFilter(this);
        row->addWidget(made);
        return made;
    };
    if (shown.fix) {
        using ::operator|; // Qt's for keys
        const QString key = QKeySequence(Qt::ALT | Qt::Key_Return).toString(QKeySequence::NativeText);
        const QString words = wordsOf(*shown.fix);
        const Qt::LayoutDirection around = direction(m_appearance.language());
        Button *mends =
            button("mend", Button::Kind::Plain, first ? words + QStringLiteral("  ") + isolated(key, around) : words);
        mends->setAccessibleName(words);
        connect(
            mends, &Button::clicked, this, [this, number] { mend(number); }, Qt::QueuedConnection);
    }
    connect(
        button("meant", Button::Kind::Quiet, tr("It is meant so")), &Button::clicked, this,
        [this, number] {
            m_desk.setMeant(number);
            Q_EMIT left();
        },
        Qt::QueuedConnection);
    inside->addWidget(keys);
    m_column->addWidget(card);
    card->show(); // at once: a layout would show it one event later
}

bool QuestionCards::mendFirst()
{
    for (qsizetype i = 0; i < m_desk.findings().size(); ++i) {
        if (m_desk.fixFor(i)) {
            mend(i);
            return true;
        }
    }
    return false;
}

void QuestionCards::mend(qsizetype number)
{
    const auto fix = m_desk.fixFor(number);
    if (!fix)
        return;
    if (fix->kind == TranslationFix::Kind::Insert)
        Q_EMIT wordsWanted(fix->words);
    else
        m_desk.mend(number);
    Q_EMIT left();
}

QString QuestionCards::wordsOf(const TranslationFix &fix) const
{
    const Qt::LayoutDirection around = direction(m_appearance.language());
    switch (fix.kind) {
    case TranslationFix::Kind::Put:
        return tr("Put %1").arg(isolated(fix.words, around));
    case TranslationFix::Kind::Insert:
        return tr("Put in %1 here").arg(isolated(fix.words, around));
    case TranslationFix::Kind::Remove:
        return tr("Take it out");
    case TranslationFix::Kind::Link:
        return tr("Put the link of the French");
    case TranslationFix::Kind::MarkAll:
        return tr("Mark it as in French");
    case TranslationFix::Kind::Digits:
        return tr("Write all digits as 0–9");
    }
    return {};
}

/// The key of the first works where the keys are in a card too; held, it mends nothing unread.
bool QuestionCards::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool mends =
        (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::AltModifier);
    if (mends && !key->isAutoRepeat())
        QMetaObject::invokeMethod(this, &QuestionCards::mendFirst, Qt::QueuedConnection); // its button goes
    return mends || QWidget::eventFilter(watched, event);
}

void QuestionCards::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refill();
    QWidget::changeEvent(event);
}

} // namespace escale
