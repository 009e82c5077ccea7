import BriefPages
import Testing
