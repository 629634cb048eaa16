// SPDX-License-Identifier: GPL-3.0-or-later
// The door for pictures: where they may come from, and what of them may come in. Feeds hand out small icons as SVG or
// PNG (contract 2, "Picture"); both are rewritten here from the parts we know, then drawn once in a process of its own
// (feed/rasteriser.h). What is stored and shown is pixels, never what a stranger wrote.
#pragma once

#include "base/error.h"
#include "fiche/picture.h"

#include <QStringList>
#include <QUrl>

namespace escale {

/// Bytes of a picture, on the wire and unpacked.
inline constexpr qint64 pictureLimit = 256LL * 1024;
/// Pixels of a side of a PNG.
inline constexpr quint32 mostPixels = 1024;

/// The public site that belongs to a feed, for site-relative pictures: the site of Réfugiés.info for its API
/// (contract 1.1), else the feed's own origin.
QUrl siteOf(const QUrl &feed);

/// Where pictures may be fetched. The operator's own servers, named in the settings, may be anywhere (a feed on this
/// machine, on a centre's own network); whatever else an answer names is a stranger's.
struct PictureSources {
    QUrl feed; ///< the feed's base address
    QUrl site; ///< where site-relative pictures are
    /// `feed/picture-hosts`, in lower case and as the DNS writes them: when not empty, no other host than these and the
    /// operator's own.
    QStringList hosts;
};

struct PictureAddress {
    QUrl url;
    bool publicOnly = true; ///< a stranger's: https, and only if its name resolves to a public address
};

/// Where the picture `text` may be fetched. Errors: BadAnswer: no such address (pictureUrl), or a host that the
/// operator has not listed.
Result<PictureAddress> pictureAddress(const QString &text, const PictureSources &sources);

/// The address of a picture as the feed writes it: absolute https, or a path on `site`, or absolute on `site` itself;
/// accents and spaces may be percent-encoded already or not. Errors: BadAnswer for anything else.
Result<QUrl> pictureUrl(const QString &text, const QUrl &site);

/// What may be given to the rasteriser of `bytes`, judged by content, whatever the server calls it: kind Svg or Png.
/// Errors: BadAnswer when it is neither, too large, broken, or needs parts that are not let in. Stateless; any thread.
Result<Picture> decodePicture(const QByteArray &bytes);

/// The shapes of an SVG drawing, written anew, in black: icons take the colour of the window that draws them. Not let
/// in: scripts, style sheets, text, images, references, filters, animation, document types with definitions of their
/// own, dashes (a stroke of a million dashes stops a machine). The shapes, their nesting, their numbers and how far
/// those reach beyond the view box are bounded (svg::Budget). Errors: BadAnswer.
Result<QByteArray> reduceSvg(const QByteArray &svg);

/// The critical chunks of a PNG (https://www.w3.org/TR/png/#11Chunks) and its transparency, the rest left out.
/// Errors: BadAnswer.
Result<QByteArray> reducePng(const QByteArray &png);

/// The error of all of these; `cause` names what was found, never where.
Error unusablePicture(const char *cause);

} // namespace escale
