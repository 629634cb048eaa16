// SPDX-License-Identifier: GPL-3.0-or-later
// EditorPage: what a model is asked for: simpler words for one paragraph, proposals for the fiche as a whole.
#include "workshop/editorpage.h"

#include "base/saidsentences.h"

#include <QMenu>

namespace escale {
namespace {

Part partOf(const QString &path)
{
    const QString part = path.section(u'.', 0, 0);
    return part == QLatin1String("abstract") ? Part::Abstract
           : part == QLatin1String("why")    ? Part::Why
           : part == QLatin1String("how")    ? Part::How
           : part == QLatin1String("next")   ? Part::Next
                                             : Part::What;
}

/// Of a field without blocks: all its words.
Block blockOfWords(const QString &words)
{
    Block block;
    block.runs = {{words, {}, {}}};
    return block;
}

QList<Block> blocksOf(const FieldEdit &edit)
{
    return edit.isRich() ? edit.blocks() : QList<Block>{blockOfWords(edit.words())};
}

Block *at(QList<Block> *blocks, blocksdocument::BlockPosition place)
{
    if (place.block < 0 || place.block >= blocks->size())
        return nullptr;
    Block &block = (*blocks)[place.block];
    if (place.child < 0)
        return block.children.isEmpty() ? &block : nullptr;
    return place.child < block.children.size() ? &block.children[place.child] : nullptr;
}

/// Where `wanted` stands; what is before it may have changed.
std::optional<blocksdocument::BlockPosition> placeOf(const Block &wanted, const QList<Block> &blocks)
{
    for (int block = 0; block < blocks.size(); ++block) {
        if (blocks[block].children.isEmpty() && blocks[block].runs == wanted.runs)
            return blocksdocument::BlockPosition{block, -1};
        for (int child = 0; child < blocks[block].children.size(); ++child) {
            if (blocks[block].children[child].runs == wanted.runs)
                return blocksdocument::BlockPosition{block, child};
        }
    }
    return std::nullopt;
}

} // namespace

void EditorPage::setEndpoint(const std::optional<EndpointSettings> &endpoint)
{
    m_simpler->setEndpoint(endpoint);
    m_draftHelp->setEndpoint(endpoint);
    m_askSimpler->setVisible(m_simpler->hasModel());
    m_askHelp->setVisible(m_draftHelp->hasModel());
}

void EditorPage::setHiddenWords(const std::shared_ptr<HiddenWords> &hidden)
{
    m_hidden = hidden;
    m_simpler->shareHidden(hidden);
    m_draftHelp->shareHidden(hidden);
}

/// Another author, or none: what the one before said yes to, and hid, is not theirs.
void EditorPage::followAccount()
{
    const bool signedIn = m_workshop.account() == Workshop::Account::SignedIn;
    const QString account = signedIn ? m_workshop.email() : QString();
    if (account == m_account)
        return;
    m_account = account;
    m_hidden->forget();
}

void EditorPage::wireSimpler()
{
    setHiddenWords(std::make_shared<HiddenWords>());
    connect(&m_workshop, &Workshop::accountChanged, this, &EditorPage::followAccount);
    m_simplerBox->hide();
    connect(m_simpler, &SimplerModel::changed, this, &EditorPage::showSimpler);
    connect(m_simpler, &SimplerModel::chosen, this, &EditorPage::adapt);
    connect(m_simplerCard, &SimplerCard::takeWanted, this, &EditorPage::takeSimpler);
    connect(m_simplerCard, &SimplerCard::left, this, &EditorPage::leaveSimpler);
    connect(m_draftHelp, &DraftHelpModel::changed, this, &EditorPage::showSimpler);
    connect(m_draftHelpCard, &DraftHelpCard::takeWanted, this, &EditorPage::takeDraftHelp);
    connect(m_draftHelpCard, &DraftHelpCard::left, this, &EditorPage::leaveDraftHelp);
    connect(m_draftHelpCard, &DraftHelpCard::againWanted, this, [this] { askDraftHelp(m_draftHelp->help()); });
}

void EditorPage::retranslateSimpler()
{
    m_askSimpler->setText(tr("Say it simpler"));
    using ::operator|; // Qt's for keys
    m_askHelp->setText(tr("Ideas of a model…"));
    m_askSimpler->setToolTip(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S).toString(QKeySequence::NativeText));
}

void EditorPage::showSimpler()
{
    const bool simpler = m_simpler->state() != SimplerModel::State::None;
    const bool help = m_draftHelp->state() != DraftHelpModel::State::None;
    m_simplerBox->setVisible(simpler || help);
    adapt();
}

void EditorPage::saySimpler()
{
    if (!m_simpler->hasModel())
        return;
    FieldEdit *edit = current();
    const bool takesPart = edit != nullptr && (edit->isRich() || m_focused == QLatin1String("abstract"));
    const auto place = !takesPart        ? std::nullopt
                       : !edit->isRich() ? std::optional(blocksdocument::BlockPosition())
                                         : blocksdocument::placeAt(edit->textCursor());
    const bool asked = m_simpler->state() != SimplerModel::State::None;
    if (asked && (!place || (m_focused == m_simplerPath && *place == m_simplerPlace)))
        return m_simplerCard->enter();
    if (!place)
        return say([] { return tr("Put the cursor into the paragraph that is to be simpler."); });
    QList<Block> blocks = blocksOf(*edit);
    const Block *block = at(&blocks, *place);
    if (block == nullptr)
        return;
    m_draftHelp->cancel(); // one card at a time
    m_simplerPath = m_focused;
    m_simplerPlace = *place;
    TextPosition where;
    where.part = partOf(m_simplerPath);
    m_simpler->begin({*block, where});
    if (m_simpler->state() == SimplerModel::State::Preview)
        m_simplerCard->enter();
}

/// The paragraph may have changed, moved or gone.
void EditorPage::followParagraph()
{
    if (m_simpler->state() == SimplerModel::State::None)
        return;
    const FieldEdit *edit = field(m_simplerPath);
    if (edit == nullptr)
        return m_simpler->cancel();
    QList<Block> blocks = blocksOf(*edit);
    const Block *here = at(&blocks, m_simplerPlace);
    if (here == nullptr || here->runs != m_simpler->paragraph().block.runs) {
        if (const auto moved = placeOf(m_simpler->paragraph().block, blocks)) {
            m_simplerPlace = *moved;
            here = at(&blocks, *moved);
        }
    }
    m_simpler->follow(here == nullptr ? std::nullopt : std::optional(*here));
}

/// One step to undo.
void EditorPage::takeSimpler()
{
    FieldEdit *edit = field(m_simplerPath);
    if (edit == nullptr || !m_simpler->fits())
        return;
    QList<Block> blocks = blocksOf(*edit);
    Block *block = at(&blocks, m_simplerPlace);
    if (block == nullptr || block->runs != m_simpler->paragraph().block.runs)
        return;
    block->runs = m_simpler->rewording().runs();
    m_simpler->cancel();
    m_history.endStep();
    if (edit->isRich())
        edit->setBlocks(blocks);
    else
        edit->setWords(plainText(blocks));
    fieldEdited(m_simplerPath);
    m_history.endStep();
    check();
    edit->setFocus(Qt::OtherFocusReason);
}

void EditorPage::leaveSimpler()
{
    if (FieldEdit *edit = field(m_simplerPath))
        edit->setFocus(Qt::OtherFocusReason);
}

// --- the fiche as a whole ------------------------------------------------------------------------------------------

void EditorPage::showHelpMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[words, help] : {std::pair(tr("Propose a summary"), DraftHelp::Abstract),
                                      {tr("Propose a title"), DraftHelp::Title},
                                      {tr("Questions readers may ask"), DraftHelp::Questions}})
        menu->addAction(words, this, [this, help = help] { askDraftHelp(help); });
    menu->popup(m_askHelp->mapToGlobal(QPoint(0, m_askHelp->height())));
}

void EditorPage::askDraftHelp(DraftHelp help)
{
    if (!m_draftHelp->hasModel() || !m_workshop.isOpen())
        return;
    const auto draft = m_workshop.preview();
    if (!draft)
        return say([sentence = draft.error().sentence] { return retold(sentence); });
    m_simpler->cancel(); // one card at a time
    m_draftHelp->begin(help, *draft);
    if (m_draftHelp->state() == DraftHelpModel::State::Preview)
        m_draftHelpCard->enter();
}

/// One step to undo.
void EditorPage::takeDraftHelp(const QString &words)
{
    const QString path =
        m_draftHelp->help() == DraftHelp::Title ? QStringLiteral("titreInformatif") : QStringLiteral("abstract");
    FieldEdit *edit = field(path);
    // Only what stands there now: a click may come after the text has changed.
    if (edit == nullptr || m_draftHelp->help() == DraftHelp::Questions || !m_draftHelp->proposals().contains(words))
        return;
    m_draftHelp->cancel();
    m_history.endStep();
    edit->setWords(words);
    fieldEdited(path);
    m_history.endStep();
    check();
    edit->setFocus(Qt::OtherFocusReason);
}

void EditorPage::leaveDraftHelp()
{
    if (FieldEdit *edit = current())
        edit->setFocus(Qt::OtherFocusReason);
}

} // namespace escale
