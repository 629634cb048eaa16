// SPDX-License-Identifier: GPL-3.0-or-later
// EditorPage: simpler words for one paragraph, asked for and put in.
#include "workshop/editorpage.h"

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
    m_askSimpler->setVisible(m_simpler->hasModel());
}

void EditorPage::wireSimpler()
{
    m_simplerBox->hide();
    connect(m_simpler, &SimplerModel::changed, this, &EditorPage::showSimpler);
    connect(m_simplerCard, &SimplerCard::takeWanted, this, &EditorPage::takeSimpler);
    connect(m_simplerCard, &SimplerCard::leaveWanted, this, &EditorPage::leaveSimpler);
}

void EditorPage::retranslateSimpler()
{
    m_askSimpler->setText(tr("Say it simpler"));
    using ::operator|; // Qt's for keys
    m_askSimpler->setToolTip(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S).toString(QKeySequence::NativeText));
}

void EditorPage::showSimpler()
{
    m_simplerBox->setVisible(m_simpler->state() != SimplerModel::State::None);
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
        return Q_EMIT said(tr("Put the cursor into the paragraph that is to be simpler."));
    QList<Block> blocks = blocksOf(*edit);
    const Block *block = at(&blocks, *place);
    if (block == nullptr)
        return;
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
    m_simpler->cancel();
    if (FieldEdit *edit = field(m_simplerPath))
        edit->setFocus(Qt::OtherFocusReason);
}

} // namespace escale
