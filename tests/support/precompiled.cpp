// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of its own: this is the file for which the headers that a folder's tests share are compiled.
